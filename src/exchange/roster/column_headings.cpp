#include "exchange/roster/plain_letters.h"
#include "exchange/roster/roster_columns.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

using enum RosterColumn;

struct Heading {
    RosterColumn column;
    std::vector<std::string_view> words; // as plainLetters leaves them
};

// What schools, spreadsheets and student information systems write over their columns, in English and Spanish.
const std::vector<Heading>& headings() {
    static const std::vector<Heading> list{
        {Name, {"name",        "names",    "fullname",       "displayname",     "teacher",          "teachers",
                "teachername", "staff",    "staffname",      "staffmember",     "employee",         "employeename",
                "educator",    "nombre",   "nombrecompleto", "nombreyapellido", "nombreyapellidos", "apellidosynombre",
                "docente",     "docentes", "profesor",       "profesora",       "profesores",       "maestro",
                "maestra",     "maestros"}},
        {FirstName,
         {"first", "firstname", "givenname", "given", "forename", "teacherfirstname", "stafffirstname", "nombres",
          "primernombre", "nombredepila"}},
        {LastName,
         {"last", "lastname", "surname", "familyname", "family", "teacherlastname", "stafflastname", "apellido",
          "apellidos", "primerapellido", "segundoapellido"}},
        {PreferredName,
         {"preferredname", "preferred", "preferredfirstname", "nickname", "knownas", "goesby", "calledname", "callme",
          "nombrepreferido", "apodo", "sobrenombre"}},
        {Pronouns, {"pronoun", "pronouns", "pronombre", "pronombres"}},
        {Role,
         {"role", "title", "jobtitle", "position", "job", "assignment", "function", "rol", "cargo", "puesto", "funcion",
          "ocupacion"}},
        {Subjects,
         {"subject", "subjects", "subjectarea", "subjectareas", "subjectstaught", "content", "contentarea", "course",
          "courses", "teaches", "department", "asignatura", "asignaturas", "materia", "materias", "area",
          "departamento"}},
        {Grades,
         {"grade", "grades", "gradelevel", "gradelevels", "gradestaught", "gradeband", "year", "yeargroup", "years",
          "grado", "grados", "curso", "cursos", "nivel", "niveles"}},
        {Room, {"room", "roomnumber", "roomno", "rm", "classroom", "aula", "salon", "salondeclases"}},
        {School,
         {"school", "schools", "schoolname", "building", "buildings", "campus", "site", "location", "escuela",
          "escuelas", "colegio", "centro", "centroeducativo", "instituto", "plantel"}},
        {PlanningPeriods,
         {"planning", "planningperiod", "planningperiods", "planningtime", "plan", "planperiod", "prep", "preptime",
          "prepperiod", "prepperiods", "conferenceperiod", "freeperiod", "planificacion", "horadeplanificacion",
          "horasdeplanificacion", "periododeplanificacion", "horalibre"}},
        {Email,
         {"email", "emails", "emailaddress", "mail", "workemail", "schoolemail", "teacheremail", "staffemail", "correo",
          "correoelectronico", "correoe", "correos", "direcciondecorreo", "direcciondecorreoelectronico"}},
        {Phone,
         {"phone", "phones", "phonenumber", "telephone", "tel", "mobile", "mobilephone", "cell", "cellphone",
          "workphone", "extension", "ext", "telefono", "telefonos", "movil", "celular", "numerodetelefono"}},
        {RosterId,
         {"rosterid", "id", "teacherid", "staffid", "employeeid", "personid", "userid", "sourcedid", "externalid",
          "teachernumber", "staffnumber", "employeenumber", "localid", "identificador", "identificacion",
          "numerodeempleado", "iddocente", "matricula"}},
    };
    return list;
}

} // namespace

std::optional<RosterColumn> columnByHeading(std::string_view heading) {
    const auto plain = plainLetters(heading);
    for (const auto& [column, words] : headings())
        if (std::find(words.begin(), words.end(), plain) != words.end())
            return column;
    return std::nullopt;
}

} // namespace alongside

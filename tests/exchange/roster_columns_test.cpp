#include "exchange/roster/plain_letters.h"
#include "exchange/roster/roster_columns.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using enum RosterColumn;

namespace {

using Columns = std::vector<RosterColumn>;

RosterReading guess(std::string_view text) {
    return guessReading(readCsv(text, guessSeparator(text)).rows);
}

} // namespace

TEST_CASE("spellings that differ by case, accents and punctuation have the same letters", "[roster]") {
    CHECK(plainLetters("Núñez-Ørsted, JOSÉ") == "nunezorstedjose");
    CHECK(plainLetters("O\u2019Brien") == plainLetters("o'brien"));
    CHECK(plainLetters("Nguye\u0302\u0303n") == plainLetters("NGUYỄN"));
    CHECK(plainLetters("Łukasz") == "lukasz");
    CHECK(plainLetters("Ольга Ким") == "ольгаким");
    CHECK(plainLetters("3×4 ½") == "34");
    CHECK(plainLetters("—") == "—");
    CHECK(plainLetters("") == "");
}

TEST_CASE("columns are known by English headings", "[roster]") {
    const auto reading = guess("Staff_ID,First Name,Last Name,E-mail Address,Job Title,Grade Level(s),Password\n"
                               "17,Ana,Ruiz,ana@x.example,Teacher,6,secret\n");
    CHECK(reading.hasHeadings);
    CHECK(reading.columns == Columns{RosterId, FirstName, LastName, Email, Role, Grades, LeaveOut});
    CHECK(
        guess("NAME\tPreferred name\tPronouns\tSubjects\tRoom\tSchool\tPlanning periods\tPhone\nA\tB\tC\tD\tE\tF\tG\tH")
            .columns == Columns{Name, PreferredName, Pronouns, Subjects, Room, School, PlanningPeriods, Phone});
}

TEST_CASE("columns are known by Spanish headings, with accents or without", "[roster]") {
    const auto reading = guess("Nombre;Apellidos;Correo electrónico;Teléfono;Asignaturas;Grado;Aula;Escuela\n"
                               "Ana;Ruiz;ana@x.example;600 123 456;Arte;6;12;Norte\n");
    CHECK(reading.columns == Columns{FirstName, LastName, Email, Phone, Subjects, Grades, Room, School});
    CHECK(guess("NOMBRE,CORREO ELECTRONICO\nAna,ana@x.example").columns == Columns{Name, Email});
}

TEST_CASE("without headings columns are known by what they hold", "[roster]") {
    const auto reading = guess("17,ana@x.example,Ana Ruiz,555-123-4567\n18,ben@x.example,Ben Cruz,555-123-4568\n");
    CHECK_FALSE(reading.hasHeadings);
    CHECK(reading.columns == Columns{LeaveOut, Email, Name, Phone});
    CHECK(guess("Ana Ruiz\nBen Cruz") == RosterReading{false, {Name}});
    CHECK(guess("Ana\nBen") == RosterReading{false, {Name}});
}

TEST_CASE("a word that stands below again is a value and no heading", "[roster]") {
    CHECK(guess("Ana Ruiz,Teacher\nBen Cruz,Teacher") == RosterReading{false, {Name, LeaveOut}});
    CHECK(guess("Ana Ruiz,Teacher").hasHeadings == false);
    CHECK(guess("Name,Email").hasHeadings);
    CHECK(guess("Name,Room\nana@x.example,12").hasHeadings);
    CHECK_FALSE(guess("name,ana@x.example\nBen Cruz,ben@x.example").hasHeadings);
}

TEST_CASE("a kind of which there is one is guessed once", "[roster]") {
    CHECK(guess("Name,Teacher,Email,Email,Subject,Subject\na,b,c,d,e,f").columns ==
          Columns{Name, LeaveOut, Email, LeaveOut, Subjects, Subjects});
    CHECK(guess("Lehrkraft,Room\nAna Ruiz,12\nBen Cruz,14").columns == Columns{Name, Room});
    CHECK(guess("") == RosterReading{});
}

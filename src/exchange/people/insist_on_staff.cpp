#include "exchange/people/insist_on_staff.h"

#include "exchange/csv/csv_reader.h"
#include "exchange/people/people_list.h"
#include "exchange/people/same_word.h"
#include "exchange/roster/plain_letters.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr std::array<std::string_view, 16> kFamilies{
    "students", "student", "pupils",    "pupil",    "learners", "learner", "children",    "child",
    "parents",  "parent",  "guardians", "guardian", "alumnos",  "alumno",  "estudiantes", "estudiante"};
// What a list of them has behind that word; "Student count" or "Parent liaison" is none.
constexpr std::array<std::string_view, 26> kTheirs{
    "",           "s",        "id",      "ids",   "name",      "names",    "fullname",   "firstname", "first",
    "last",       "lastname", "number",  "no",    "email",     "phone",    "dob",        "birthdate", "grade",
    "gradelevel", "localid",  "stateid", "sisid", "sourcedid", "username", "middlename", "gender"};
constexpr std::array<std::string_view, 4> kPictures{"\x89PNG", "\xFF\xD8\xFF", "GIF8", "II*"};
constexpr std::size_t kLongestMark = 16;
constexpr std::array<std::string_view, 4> kNameOf{"nameof", "nameofthe", "nombredel", "nombrede"};

bool startsWithAndGoesOn(std::string_view heading, std::string_view word) {
    return heading.starts_with(word) &&
           std::find(kTheirs.begin(), kTheirs.end(), heading.substr(word.size())) != kTheirs.end();
}

bool isOfFamilies(std::string_view heading) {
    for (const auto word : kFamilies) {
        if (startsWithAndGoesOn(heading, word))
            return true;
        for (const auto before : kNameOf)
            if (heading.starts_with(before) && heading.substr(before.size()) == word)
                return true;
    }
    return false;
}

bool isOfPasswords(std::string_view heading) {
    return heading.ends_with("password") || heading.ends_with("passwords") || heading == "contrasena";
}

[[noreturn]] void refuse(PeopleFault fault, const CsvRow& row, std::size_t field) {
    throw PeopleRefused{{fault, {}, {row[field].line, row[field].column, field + 1}, row[field].text}};
}

} // namespace

void insistOnList(std::string_view head) {
    const auto begin = head.substr(std::min(head.find_first_not_of(" \t\r\n\xEF\xBB\xBF"), head.size()));
    const auto words = inSmallLetters(begin.substr(0, kLongestMark));
    if (words.starts_with("<!doctype html") || words.starts_with("<html") || words.starts_with("<head"))
        throw PeopleRefused{{PeopleFault::WebPage}};
    if (head.starts_with("%PDF"))
        throw PeopleRefused{{PeopleFault::Pdf}};
    for (const auto mark : kPictures)
        if (head.starts_with(mark))
            throw PeopleRefused{{PeopleFault::Picture}};
}

void insistOnStaff(std::string_view head) {
    CsvRow row;
    CsvReader(head, guessSeparator(head)).next(row);
    bool hasIds = false, hasNames = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto heading = plainLetters(row[i].text);
        if (isOfFamilies(heading))
            refuse(PeopleFault::OfFamilies, row, i);
        if (isOfPasswords(heading))
            refuse(PeopleFault::HasPasswords, row, i);
        hasIds = hasIds || heading == "sourcedid" || heading == "usersourcedid";
        hasNames = hasNames || heading == "givenname" || heading == "familyname" || heading == "name";
    }
    if (hasIds && !hasNames)
        throw PeopleRefused{{PeopleFault::NoPeople}};
}

} // namespace alongside

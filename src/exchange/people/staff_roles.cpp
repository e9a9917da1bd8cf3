#include "exchange/people/staff_roles.h"

#include "exchange/people/same_word.h"

#include <array>
#include <vector>

namespace alongside {
namespace {

constexpr std::array<std::string_view, 14> kStaff{
    "teacher",   "aide",    "administrator", "counselor",    "districtadministrator", "principal",           "proctor",
    "professor", "faculty", "coach",         "paraeducator", "siteadministrator",     "systemadministrator", "staff"};
constexpr std::array<std::string_view, 26> kFamily{
    "student", "parent", "guardian", "relative", "contact",    "sibling",     "pupil",      "learner",   "child",
    "mother",  "father", "mom",      "mum",      "dad",        "grandparent", "stepparent", "caregiver", "children",
    "alumno",  "alumna", "padre",    "madre",    "estudiante", "hermano",     "hermana",    "family"};

// What stands beside such a word and makes no one of the staff of it: "Student, grade 5", "Parent or guardian".
constexpr std::array<std::string_view, 19> kBeside{"grade",     "grades", "gr",    "year", "yr",     "class", "th",
                                                   "st",        "nd",     "rd",    "or",   "and",    "of",    "legal",
                                                   "emergency", "grado",  "curso", "de",   "familia"};

template <std::size_t N>
bool has(const std::array<std::string_view, N>& roles, const std::string& role) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

// Letters of other languages come as several bytes, none of them ASCII.
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string> wordsIn(const std::string& small) {
    std::vector<std::string> words(1);
    for (const char c : small)
        if (isLetter(c))
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool isFamilyWord(const std::string& word) {
    return has(kFamily, word) || (word.ends_with('s') && has(kFamily, word.substr(0, word.size() - 1)));
}

// "Students", "Student (5)" and "5th grade student", but neither "Student teacher" nor "Parent liaison".
bool isFamily(const std::string& small) {
    const auto words = wordsIn(small);
    const auto says = [](const std::string& word) {
        return word.size() == 1 || has(kBeside, word) || isFamilyWord(word);
    };
    return std::all_of(words.begin(), words.end(), says) && std::any_of(words.begin(), words.end(), isFamilyWord);
}

} // namespace

RoleOf whoHas(std::string_view role) {
    const auto small = inSmallLetters(role);
    return has(kStaff, small) ? RoleOf::Staff : isFamily(small) ? RoleOf::Family : RoleOf::Unknown;
}

std::string roleWords(std::string_view role) {
    std::string words;
    for (const char c : role)
        words += !words.empty() && isCapital(c) ? ' ' + inSmallLetters({&c, 1}) : std::string(1, c);
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

} // namespace alongside

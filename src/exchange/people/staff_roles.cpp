#include "exchange/people/staff_roles.h"

#include "exchange/people/same_word.h"

#include <array>

namespace alongside {
namespace {

constexpr std::array<std::string_view, 14> kStaff{
    "teacher",   "aide",    "administrator", "counselor",    "districtadministrator", "principal",           "proctor",
    "professor", "faculty", "coach",         "paraeducator", "siteadministrator",     "systemadministrator", "staff"};
constexpr std::array<std::string_view, 6> kFamily{"student", "parent", "guardian", "relative", "contact", "sibling"};

template <std::size_t N>
bool has(const std::array<std::string_view, N>& roles, const std::string& role) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

} // namespace

RoleOf whoHas(std::string_view role) {
    const auto small = inSmallLetters(role);
    return has(kStaff, small) ? RoleOf::Staff : has(kFamily, small) ? RoleOf::Family : RoleOf::Unknown;
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

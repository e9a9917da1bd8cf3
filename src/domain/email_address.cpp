#include "domain/email_address.h"

namespace alongside {

bool isEmailAddress(std::string_view words) {
    const auto at = words.find('@');
    if (at == 0 || at == std::string_view::npos || words.find_first_of(" \t\r\n,;<>\"") != std::string_view::npos)
        return false;
    const auto domain = words.substr(at + 1);
    const auto point = domain.find_last_of('.');
    return domain.find('@') == std::string_view::npos && point != std::string_view::npos && point > 0 &&
           point + 1 < domain.size() && domain.front() != '.' && domain.find("..") == std::string_view::npos;
}

} // namespace alongside

#pragma once

#include <string_view>

namespace alongside {

// Whether words may be an e-mail address: one @ with something before it and a domain with a point behind it, and
// nothing that would separate two addresses. Whether a letter arrives there only a letter can tell.
bool isEmailAddress(std::string_view words);

} // namespace alongside

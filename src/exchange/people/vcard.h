#pragma once

#include "exchange/people/people_list.h"

#include <string_view>

namespace alongside {

bool isVCard(std::string_view text); // whether it begins as one

// The people of a text in UTF-8 that holds vCards (RFC 6350, RFC 2426, and 2.1 as telephones write it). Throws
// PeopleRefused.
PeopleList readVCards(std::string_view text);

} // namespace alongside

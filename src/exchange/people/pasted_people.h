#pragma once

#include "exchange/people/people_list.h"

#include <optional>
#include <string>
#include <string_view>

namespace alongside {

// The people of a text as mail programs write them: "Ana Ruiz <ana@x.org>, Ben Ito <ben@x.org>", in one line or in
// several, also after "To:", or "Ana Ruiz ana@x.org" line by line. Nothing where any line says something else. Throws
// PeopleRefused.
std::optional<PeopleList> addressList(std::string_view text);

// The text without the bullets, dashes or numbers with which every line begins, or every line but the first; else as it
// is.
std::string withoutListMarks(std::string text);

} // namespace alongside

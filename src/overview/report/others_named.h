#pragma once

#include "store/tables.h"

#include <span>
#include <string_view>
#include <vector>

namespace alongside {

// The teachers besides those given whose names seem to stand in the text, those in the bin too, by name; a part that is
// a name of those given or of the coach as well is taken for theirs. A hint before words leave: it may take a word for
// a name.
std::vector<Teacher> othersNamed(const Tables& tables, std::string_view text, std::span<const TeacherId> besides);

} // namespace alongside

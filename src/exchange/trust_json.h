#pragma once

#include "domain/trust/assessment.h"

#include <functional>
#include <string>

namespace alongside {

// The name that a record has outside this file.
using UuidOf = std::function<std::string(const trust::Entry&)>;

// One line of JSON: every indicator with its figures, as docs/trust.md describes it. Lanes and the words of people stay
// inside.
std::string trustJson(const trust::Assessment& assessment, const UuidOf& uuidOf);

} // namespace alongside

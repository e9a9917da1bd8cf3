#pragma once

#include "domain/roster_mark.h"
#include "domain/teacher.h"

#include <QString>

#include <vector>

namespace alongside {

// What the school's lists say of a teacher: the roster id, and whether the last roster had them no more. Empty where
// they say nothing.
QString rosterWords(const Teacher& teacher, const std::vector<RosterMark>& marks);

} // namespace alongside

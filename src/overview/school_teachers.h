#pragma once

#include "domain/teacher.h"
#include "store/tables.h"

#include <string>
#include <vector>

namespace alongside {

// The teachers who work at a school, by name; those in the bin are left out.
std::vector<Teacher> teachersAt(const Tables& tables, SchoolId school);

// The schools that say where somebody is found: theirs, where the notebook has more than one.
std::vector<std::string> schoolsToName(const Tables& tables, const Teacher& teacher);

} // namespace alongside

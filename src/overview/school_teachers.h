#pragma once

#include "domain/teacher.h"
#include "store/tables.h"

#include <vector>

namespace alongside {

// The teachers who work at a school, by name; those in the bin are left out.
std::vector<Teacher> teachersAt(const Tables& tables, SchoolId school);

} // namespace alongside

#pragma once

#include "shared/completion_field.h"
#include "store/tables.h"

namespace alongside {

// The teachers to pick from by typing, those who are still coached first.
QList<Candidate> teacherCandidates(const Tables& tables);

} // namespace alongside

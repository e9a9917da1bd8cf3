#pragma once

#include "domain/agreement.h"
#include "domain/checklist.h"
#include "domain/coach.h"
#include "domain/cycle.h"
#include "domain/school.h"
#include "domain/teacher.h"

#include <string>

namespace alongside {

// What tells the entries of a record's lists apart beside their words, in their order: where it is another, nobody
// knows which entry a covered text belongs to. Records without lists have none.
std::string listKeysOf(const Teacher& teacher);
std::string listKeysOf(const Agreement& agreement);
std::string listKeysOf(const Cycle& cycle);
std::string listKeysOf(const Checklist& checklist);
std::string listKeysOf(const School& school);
std::string listKeysOf(const Coach& coach);

template <class Record>
std::string listKeysOf(const Record&) {
    return {};
}

} // namespace alongside

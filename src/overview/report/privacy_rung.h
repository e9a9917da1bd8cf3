#pragma once

#include "domain/agreement.h"

#include <vector>

namespace alongside {

// How much of the coaching of a teacher the principal may hear, from the strictest to the widest.
enum class PrivacyRung { NotEvenWho, NoContent, WhoAndWhat, ActionStep, ThreeWay };

// What the versions of one teacher's agreement allow on a day: what the one in effect says; without one NoContent. A
// later version that is not acknowledged yet, and one that has ended with none after it, can only make it stricter.
PrivacyRung rungOn(const std::vector<Agreement>& versions, Date day);

} // namespace alongside

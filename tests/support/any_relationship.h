#pragma once

#include "support/relationship.h"

namespace alongside::making {

// A made-up history around a year before kToday and two months after it, for properties. Draws from rapidcheck.
Relationship anyRelationship();

// A day within that time.
Date anyDayOfHistory();

// The same with more that came after the day: records, closings, moves, tellings, summaries, look-backs.
Relationship withLaterFacts(Relationship relationship, Date day);

} // namespace alongside::making

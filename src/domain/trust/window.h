#pragma once

#include "domain/school_calendar.h"

namespace alongside::trust {

// The stretch of days under evaluation and, to compare, those before it. Each ends on its own as-of day.
struct Windows {
    DateSpan now;
    DateSpan previous;  // ends on the day before `now`
    DateSpan earlier;   // ends on the day before `previous`: where the previous window's own previous window lies
    int schoolDays = 0; // in `now`

    Date asOf() const { return now.until; }
    bool operator==(const Windows&) const = default;
};

// The last `length` school days up to `asOf`, itself included if it is one; where the last 400 days have fewer, those
// 400 days. The windows before are made in the same way.
Windows windowsUpTo(Date asOf, int length, const SchoolDays& days);

// From a day that the coach chose, such as the first of this cycle or school year, to `asOf`; the windows before have
// as many school days. A `from` after `asOf` counts as `asOf`.
Windows windowsSince(Date from, Date asOf, const SchoolDays& days);

} // namespace alongside::trust

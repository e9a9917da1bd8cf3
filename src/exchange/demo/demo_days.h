#pragma once

#include "domain/school_calendar.h"

namespace alongside {

// A school year around `today`: the term that holds it, one before and one after, a break and a free day in each.
SchoolCalendar demoCalendar(Date today);

// Counts the days of the demo in school days from today, so that it looks the same on any day.
class DemoDays {
public:
    explicit DemoDays(Date today);

    // The n-th school day before today; for 0 today itself and for -n the n-th after it, counted from the next school
    // day where there is no school today.
    Date ago(int schoolDays) const;

    // The same of what has happened: never later than today.
    Date since(int schoolDays) const;

    Date today() const { return today_; }
    const SchoolCalendar& calendar() const { return calendar_; }

private:
    Date today_;
    SchoolCalendar calendar_;
    SchoolDays days_;
};

} // namespace alongside

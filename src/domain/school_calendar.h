#pragma once

#include "domain/date.h"
#include "domain/problem.h"

#include <array>
#include <string>
#include <vector>

namespace alongside {

// A stretch of the school year with a name: a term, a holiday, a break.
struct NamedSpan {
    std::string name;
    DateSpan span;

    bool operator==(const NamedSpan&) const = default;
};

// Which days are school days. Without terms every school weekday outside the holidays is one.
struct SchoolCalendar {
    std::array<bool, 7> weekdays{false, true, true, true, true, true, false}; // Sunday first, as std::chrono counts
    std::vector<NamedSpan> terms;
    std::vector<NamedSpan> holidays;

    bool isSchoolDay(Date day) const;
    bool operator==(const SchoolCalendar&) const = default;
};

enum class CalendarField { Weekdays, TermName, TermFrom, TermUntil, HolidayName, HolidayFrom, HolidayUntil };

Problems<CalendarField> problemsIn(const SchoolCalendar& calendar);

// The first day of the school year that `day` lies in: of the terms begun by then, back to the last summer, a break of
// more than five weeks. Empty where no term has begun.
std::optional<Date> firstDayOfSchoolYear(const SchoolCalendar& calendar, Date day);

// Counts school days, the unit of time of every rule, by whole weeks, however far apart two days are.
class SchoolDays {
public:
    explicit SchoolDays(SchoolCalendar calendar);

    bool isSchoolDay(Date day) const { return calendar_.isSchoolDay(day); }

    // sd(a, b): the school days d with a < d <= b; 0 when b <= a.
    int between(Date a, Date b) const;

    // The n-th school day counted backwards from `from`, which counts itself if it is one (n >= 1). Empty where the 400
    // days before `from` hold fewer.
    std::optional<Date> countedBack(Date from, int n) const;

    // The n-th school day after `from` (n >= 1); the day 400 days on where there are fewer until then.
    Date after(Date from, int n) const;

    // The last school day before `day`; the day before it where the 400 days before have none.
    Date lastBefore(Date day) const;

private:
    // A stretch of the year within term and outside the holidays; `before` counts the school days of those before it.
    struct Stretch {
        std::chrono::sys_days from;
        std::chrono::sys_days until;
        int before = 0;
    };

    int countedUpTo(Date day) const;
    int usedWeekdays(std::chrono::sys_days from, std::chrono::sys_days until) const;

    SchoolCalendar calendar_;
    std::vector<Stretch> stretches_; // in order, none touching another
};

} // namespace alongside

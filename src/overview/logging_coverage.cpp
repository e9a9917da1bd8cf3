#include "overview/logging_coverage.h"

#include <algorithm>
#include <set>

namespace alongside {
namespace {

constexpr int kSchoolDays = 20;
constexpr int kFarthest = 400; // days

// The days on which a contact was logged are found at once; the others are asked for only between the first and the
// last day that has none.
std::set<Date> daysWithEntry(const Tables& tables, DateSpan span, const SchoolDays& counted) {
    const auto logged = tables.contacts.daysLogged(span);
    std::set<Date> days(logged.begin(), logged.end());
    std::optional<DateSpan> open;
    for (auto day = span.from; day <= span.until; day = addDays(day, 1))
        if (!days.contains(day) && (counted.isSchoolDay(day) || days.empty() || day > *days.rbegin()))
            open = DateSpan{open ? open->from : day, day};
    if (!open)
        return days;
    for (const auto& found : {tables.nextSteps.daysPromised(*open), tables.wins.daysSeen(*open)})
        days.insert(found.begin(), found.end());
    return days;
}

} // namespace

LoggingCoverage loggingCoverage(const Tables& tables, Date today) {
    const DateSpan farthest{addDays(today, -kFarthest), today};
    const SchoolDays counted(tables.calendar.current());
    const auto from = counted.countedBack(today, kSchoolDays).value_or(farthest.from);
    auto days = daysWithEntry(tables, {from, today}, counted);
    if (days.empty() && from > farthest.from)
        days = daysWithEntry(tables, {farthest.from, addDays(from, -1)}, counted);
    LoggingCoverage coverage;
    coverage.schoolDays = counted.between(addDays(from, -1), today);
    coverage.logged = static_cast<int>(
        std::count_if(days.lower_bound(from), days.end(), [&](Date day) { return counted.isSchoolDay(day); }));
    if (!days.empty())
        coverage.last = *days.rbegin();
    return coverage;
}

} // namespace alongside

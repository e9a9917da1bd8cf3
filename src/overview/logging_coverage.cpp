#include "overview/logging_coverage.h"

#include <algorithm>
#include <set>

namespace alongside {
namespace {

constexpr int kSchoolDays = 20;
constexpr int kFarthest = 400; // days

std::set<Date> daysWithEntry(const Tables& tables, DateSpan span) {
    std::set<Date> days;
    for (const auto& found :
         {tables.contacts.daysLogged(span), tables.nextSteps.daysPromised(span), tables.wins.daysSeen(span)})
        days.insert(found.begin(), found.end());
    return days;
}

} // namespace

LoggingCoverage loggingCoverage(const Tables& tables, Date today) {
    const DateSpan farthest{addDays(today, -kFarthest), today};
    const SchoolDays counted(tables.calendar.current());
    const auto from = counted.countedBack(today, kSchoolDays).value_or(farthest.from);
    const auto days = daysWithEntry(tables, farthest);
    LoggingCoverage coverage;
    coverage.schoolDays = counted.between(addDays(from, -1), today);
    coverage.logged = static_cast<int>(
        std::count_if(days.lower_bound(from), days.end(), [&](Date day) { return counted.isSchoolDay(day); }));
    if (!days.empty())
        coverage.last = *days.rbegin();
    return coverage;
}

} // namespace alongside

#include "exchange/calendar/calendar_coming.h"

#include "actions/notebook_actions.h"
#include "domain/folded.h"
#include "store/backups/backup_name.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace alongside {
namespace {

constexpr int kSameYear = 180; // days: the same holiday of another year begins farther away

bool haveOneName(const NamedSpan& a, const NamedSpan& b) {
    return folded(a.name) == folded(b.name);
}

// What becomes of a file's days in one list of the calendar, as it is filled.
class Filling {
public:
    Filling(std::vector<NamedSpan>& spans, Date today) : spans_(spans), today_(today) {
        for (const auto& span : spans)
            ++counts_[folded(span.name)].ours;
    }

    void recognise(const NamedSpan& days) { ++counts_[folded(days.name)].theirs; }

    DaysState take(const NamedSpan& days) {
        for (const auto& span : spans_)
            if (span.span == days.span && haveOneName(span, days))
                return DaysState::There;
        for (auto& span : spans_)
            if (mayMove(span, days)) {
                span.span = days.span;
                return DaysState::Moved;
            }
        spans_.push_back(days);
        return DaysState::Added;
    }

private:
    struct Counts {
        int ours = 0, theirs = 0;
    };

    // Where several have one name, as "No school" does, nobody knows which of them became which.
    bool mayMove(const NamedSpan& ours, const NamedSpan& theirs) {
        const auto& count = counts_[folded(theirs.name)];
        const bool isOneOfAKind = count.ours == 1 && count.theirs == 1 && haveOneName(ours, theirs);
        const bool overlaps = ours.span.from <= theirs.span.until && theirs.span.from <= ours.span.until;
        return isOneOfAKind && (overlaps || ours.span.until >= today_) &&
               std::abs(daysBetween(ours.span.from, theirs.span.from)) < kSameYear;
    }

    std::vector<NamedSpan>& spans_;
    Date today_;
    std::map<std::string, Counts> counts_;
};

std::vector<DaysState> fill(SchoolCalendar& calendar, const std::vector<CalendarDays>& days, Date today) {
    Filling terms(calendar.terms, today), holidays(calendar.holidays, today);
    const auto listFor = [&](SpanUse use) -> Filling& { return use == SpanUse::Term ? terms : holidays; };
    for (const auto& each : days)
        if (each.use != SpanUse::LeaveOut)
            listFor(each.use).recognise(each.days);
    std::vector<DaysState> states;
    for (const auto& each : days)
        states.push_back(each.use == SpanUse::LeaveOut ? DaysState::LeftOut : listFor(each.use).take(each.days));
    return states;
}

} // namespace

std::vector<DaysState> statesOf(const SchoolCalendar& calendar, const std::vector<CalendarDays>& days, Date today) {
    auto filled = calendar;
    return fill(filled, days, today);
}

SchoolCalendar withDays(SchoolCalendar calendar, const std::vector<CalendarDays>& days, Date today) {
    const auto states = fill(calendar, days, today);
    const bool changes = std::any_of(states.begin(), states.end(), [](DaysState state) {
        return state == DaysState::Added || state == DaysState::Moved;
    });
    if (!changes)
        return calendar; // in the coach's own order
    const auto earlier = [](const NamedSpan& a, const NamedSpan& b) { return a.span.from < b.span.from; };
    std::stable_sort(calendar.terms.begin(), calendar.terms.end(), earlier);
    std::stable_sort(calendar.holidays.begin(), calendar.holidays.end(), earlier);
    return calendar;
}

std::filesystem::path bringCalendar(Notebook& notebook, const std::vector<CalendarDays>& days) {
    const auto before = notebook.read().calendar.current();
    const auto calendar = withDays(before, days, notebook.today());
    if (calendar == before)
        return {};
    auto backup = notebook.backUp(BackupCause::Import);
    changeCalendar(notebook, calendar);
    return backup;
}

} // namespace alongside

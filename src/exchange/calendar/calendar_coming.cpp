#include "exchange/calendar/calendar_coming.h"

#include "actions/notebook_actions.h"
#include "domain/folded.h"

#include <algorithm>
#include <cstdlib>

namespace alongside {
namespace {

constexpr int kSameYear = 180; // days: the same holiday of another year begins farther away

bool haveOneName(const NamedSpan& a, const NamedSpan& b) {
    return folded(a.name) == folded(b.name);
}

// What becomes of a file's days in one list of the calendar, as it is filled.
class Filling {
public:
    explicit Filling(std::vector<NamedSpan>& spans) : spans_(spans), taken_(spans.size(), false) {}

    // Those that are there already are not moved by another of their name.
    void recognise(const NamedSpan& days) {
        for (std::size_t i = 0; i < spans_.size(); ++i)
            taken_[i] = taken_[i] || (spans_[i].span == days.span && haveOneName(spans_[i], days));
    }

    DaysState take(const NamedSpan& days) {
        for (const auto& span : spans_)
            if (span.span == days.span && haveOneName(span, days))
                return DaysState::There;
        for (std::size_t i = 0; i < spans_.size(); ++i)
            if (!taken_[i] && haveOneName(spans_[i], days) &&
                std::abs(daysBetween(spans_[i].span.from, days.span.from)) < kSameYear) {
                spans_[i].span = days.span;
                taken_[i] = true;
                return DaysState::Moved;
            }
        spans_.push_back(days);
        taken_.push_back(true);
        return DaysState::Added;
    }

private:
    std::vector<NamedSpan>& spans_;
    std::vector<bool> taken_;
};

std::vector<DaysState> fill(SchoolCalendar& calendar, const std::vector<CalendarDays>& days) {
    Filling terms(calendar.terms), holidays(calendar.holidays);
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

std::vector<DaysState> statesOf(const SchoolCalendar& calendar, const std::vector<CalendarDays>& days) {
    auto filled = calendar;
    return fill(filled, days);
}

SchoolCalendar withDays(SchoolCalendar calendar, const std::vector<CalendarDays>& days) {
    const auto states = fill(calendar, days);
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
    const auto calendar = withDays(before, days);
    if (calendar == before)
        return {};
    std::filesystem::path backup;
    if (!notebook.file().empty())
        backup = notebook.backUp(notebook.file().parent_path());
    changeCalendar(notebook, calendar);
    return backup;
}

} // namespace alongside

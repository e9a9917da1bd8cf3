#include "overview/week.h"

#include "domain/school_week.h"
#include "domain/school_year.h"

#include <algorithm>

namespace alongside {
namespace {

TimeOfDay shownUntil(const Contact& contact) {
    return *contact.start + std::max(contact.length, kShownAtLeast);
}

void setLanes(std::vector<TimedMeeting>& meetings, std::size_t first, std::size_t last, std::size_t lanes) {
    for (auto i = first; i < last; ++i)
        meetings[i].lanes = static_cast<int>(lanes);
}

// Each takes the first lane that is free at its time; those that hang together by overlaps share one number of lanes.
void layOut(std::vector<TimedMeeting>& meetings) {
    std::vector<TimeOfDay> takenUntil; // by lane
    std::size_t first = 0;             // of those that hang together
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        const auto start = *meetings[i].contact.start;
        if (std::all_of(takenUntil.begin(), takenUntil.end(), [&](TimeOfDay end) { return end <= start; })) {
            setLanes(meetings, first, i, takenUntil.size());
            takenUntil.clear();
            first = i;
        }
        auto lane = std::find_if(takenUntil.begin(), takenUntil.end(), [&](TimeOfDay end) { return end <= start; });
        if (lane == takenUntil.end())
            lane = takenUntil.insert(lane, TimeOfDay{});
        *lane = shownUntil(meetings[i].contact);
        meetings[i].lane = static_cast<int>(lane - takenUntil.begin());
    }
    setLanes(meetings, first, meetings.size(), takenUntil.size());
}

} // namespace

std::vector<WeekDay> weekOf(const Tables& tables, Date day) {
    const auto calendar = tables.calendar.current();
    const auto span = weekAround(calendar, day);
    std::vector<WeekDay> days(7);
    for (int i = 0; i < 7; ++i) {
        auto& each = days[static_cast<std::size_t>(i)];
        each.day = addDays(span.from, i);
        each.hasSchool = calendar.isSchoolDay(each.day);
        if (const auto holidays = holidaysOn(calendar, each.day); !holidays.empty())
            each.holiday = holidays.front().name;
    }
    for (auto& contact : tables.contacts.between(span)) {
        auto& of = days[static_cast<std::size_t>(daysBetween(span.from, contact.on))];
        if (contact.start)
            of.timed.push_back({std::move(contact)});
        else
            of.untimed.push_back(std::move(contact));
    }
    std::erase_if(days, [&](const WeekDay& each) {
        return !calendar.weekdays[weekdayOf(each.day).c_encoding()] && each.untimed.empty() && each.timed.empty();
    });
    for (auto& each : days)
        layOut(each.timed);
    return days;
}

} // namespace alongside

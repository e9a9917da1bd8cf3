#include "exchange/calendar/calendar_out.h"

#include "exchange/calendar/ical_pointer.h"

#include <algorithm>
#include <limits>

namespace alongside {
namespace {

constexpr Instant kCountedFrom{std::chrono::sys_days(std::chrono::year(2020) / 1 / 1)};

icaltimetype timeOf(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const Date date(day);
    const std::chrono::hh_mm_ss time(instant - day);
    auto moment = icaltime_null_time();
    moment.year = static_cast<int>(date.year());
    moment.month = static_cast<int>(static_cast<unsigned>(date.month()));
    moment.day = static_cast<int>(static_cast<unsigned>(date.day()));
    moment.hour = static_cast<int>(time.hours().count());
    moment.minute = static_cast<int>(time.minutes().count());
    moment.second = static_cast<int>(time.seconds().count());
    moment.zone = icaltimezone_get_utc_timezone();
    return moment;
}

icaltimetype timeOf(Date date) {
    auto day = timeOf(Instant(std::chrono::sys_days(date)));
    day.zone = nullptr;
    day.is_date = 1;
    return day;
}

// It rises from file to file, as a calendar asks, without a count that would have to be stored.
int sequenceAt(Instant now) {
    const auto seconds = (now - kCountedFrom).count();
    return static_cast<int>(std::clamp<std::int64_t>(seconds, 0, std::numeric_limits<int>::max()));
}

icalcomponent* eventOf(const CalendarEntry& entry, Instant now) {
    auto* event = icalcomponent_new_vevent();
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(event, property); };
    const auto* day = std::get_if<Date>(&entry.begin);
    add(icalproperty_new_uid((entry.uuid + "@alongside").c_str()));
    add(icalproperty_new_dtstamp(timeOf(now)));
    add(icalproperty_new_sequence(sequenceAt(now)));
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(icalproperty_new_status(entry.isWithdrawn ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_summary(entry.title.c_str()));
    if (!entry.place.empty())
        add(icalproperty_new_location(entry.place.c_str()));
    if (day || entry.isWithdrawn)
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy with it
    if (day) {
        add(icalproperty_new_dtstart(timeOf(*day)));
        add(icalproperty_new_dtend(timeOf(addDays(*day, 1))));
    } else {
        const auto begin = std::get<Instant>(entry.begin);
        add(icalproperty_new_dtstart(timeOf(begin)));
        if (entry.length.count() > 0) // an end has to be later than the beginning
            add(icalproperty_new_dtend(timeOf(begin + entry.length)));
    }
    return event;
}

} // namespace

std::vector<PlannedItem> plannedFor(const Tables& tables, std::optional<TeacherId> teacher, Date today) {
    std::vector<PlannedItem> planned;
    for (auto& contact : tables.contacts.plannedUpTo(addDays(today, kFarthestDay))) {
        const bool concerns =
            !teacher || std::find(contact.with.begin(), contact.with.end(), *teacher) != contact.with.end();
        if (concerns && contact.on >= today)
            planned.emplace_back(std::move(contact));
    }
    for (auto& step : teacher ? tables.nextSteps.openOf(*teacher) : tables.nextSteps.open())
        if (currentDue(step))
            planned.emplace_back(std::move(step));
    return planned;
}

// Without a METHOD, which would be about all entries alike: some stand, some are withdrawn.
std::string calendarText(const std::vector<CalendarEntry>& entries, Instant now) {
    const IcalPointer<icalcomponent> calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Alongside//Alongside//EN"));
    for (const auto& entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, now));
    const IcalPointer<char> text(icalcomponent_as_ical_string_r(calendar.get()));
    return text.get();
}

} // namespace alongside

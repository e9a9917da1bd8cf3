#include "exchange/calendar/calendar_file.h"

#include "domain/utf8.h"
#include "exchange/calendar/calendar_lines.h"
#include "exchange/calendar/ical_pointer.h"
#include "exchange/csv/csv_text.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int kDaysBefore = 366, kDaysAfter = 3 * 366;
constexpr int kLongestSpan = 366; // days: a school year at most
constexpr int kMostReturns = 400; // years, for what comes back every year since long ago

Date dateOf(const icaltimetype& time) {
    return std::chrono::year(time.year) / std::chrono::month(static_cast<unsigned>(time.month)) /
           std::chrono::day(static_cast<unsigned>(time.day));
}

bool isMidnight(const icaltimetype& time) {
    return time.is_date || (time.hour == 0 && time.minute == 0 && time.second == 0);
}

// At most as long as a name may be, with blanks for the ends of lines and for a byte that is no character: libical
// takes the letter after a stray backslash away, and of one that is spelled by several bytes only the first.
std::string nameOf(icalcomponent* event) {
    const char* summary = icalcomponent_get_summary(event);
    std::string_view rest = summary ? summary : "";
    std::string name;
    for (std::size_t characters = 0; !rest.empty() && characters < kLongestName; ++characters) {
        const auto [point, bytes] = firstCharacter(rest);
        name += point < ' ' || lengthOfCharacter(rest) == 0 ? std::string_view(" ") : bytes;
        rest.remove_prefix(bytes.size());
    }
    return isBlank(name) ? std::string() : name;
}

// Whether the event says of this day that it does not come back on it.
bool isExcepted(icalcomponent* event, const icaltimetype& day) {
    for (auto* each = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); each;
         each = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        if (icaltime_compare_date_only(icalproperty_get_exdate(each), day) == 0)
            return true;
    return false;
}

bool isCancelled(icalcomponent* event) {
    return icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
}

// One file on its way to a list of days.
class Reading {
public:
    Reading(Date today, const std::vector<std::size_t>& lines)
        : window_{addDays(today, -kDaysBefore), addDays(today, kDaysAfter)}, lines_(lines) {}

    void goThrough(icalcomponent* component) {
        for (auto* each = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); each && !refusal_;
             each = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
            if (icalcomponent_isa(each) == ICAL_VEVENT_COMPONENT)
                take(each);
            else
                goThrough(each);
        }
    }

    std::variant<CalendarFile, CalendarRefusal> result() {
        if (refusal_)
            return *refusal_;
        std::stable_sort(file_.days.begin(), file_.days.end(),
                         [](const auto& a, const auto& b) { return a.days.span.from < b.days.span.from; });
        return std::move(file_);
    }

private:
    void take(icalcomponent* event) {
        const auto line = taken_ < lines_.size() ? lines_[taken_] : 0;
        ++taken_;
        if (isCancelled(event))
            return;
        const auto start = icalcomponent_get_dtstart(event), end = icalcomponent_get_dtend(event);
        const bool hasEnd = !icaltime_is_null_time(end);
        if (icaltime_is_null_time(start) || !dateOf(start).ok() || (hasEnd && !dateOf(end).ok())) {
            refusal_ = {CalendarFault::NoDate, line};
            return;
        }
        if (hasEnd && icaltime_compare(end, start) < 0) {
            refusal_ = {CalendarFault::EndFirst, line};
            return;
        }
        if (!isMidnight(start) || (!start.is_date && !hasEnd) || (hasEnd && !isMidnight(end))) {
            ++file_.timed;
            return;
        }
        // The end is the first day after it.
        const auto length = hasEnd ? std::max(daysBetween(dateOf(start), dateOf(end)) - 1, 0) : 0;
        takeEach(event, start, {{nameOf(event), {dateOf(start), addDays(dateOf(start), length)}}, {}, line});
    }

    void takeEach(icalcomponent* event, const icaltimetype& start, const CalendarDays& first) {
        if (first.days.name.empty()) {
            ++file_.nameless;
            return;
        }
        auto* property = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        auto rule = property ? icalproperty_get_rrule(property) : icalrecurrencetype{};
        const bool comesBackOtherwise = (property && rule.freq != ICAL_YEARLY_RECURRENCE) ||
                                        icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
        file_.returning += comesBackOtherwise ? 1u : 0u;
        if (!property || rule.freq != ICAL_YEARLY_RECURRENCE) {
            add(first);
            return;
        }
        const IcalPointer<icalrecur_iterator> returns(icalrecur_iterator_new(rule, start));
        const auto length = daysBetween(first.days.span.from, first.days.span.until);
        for (int i = 0; returns && i < kMostReturns; ++i) {
            const auto next = icalrecur_iterator_next(returns.get());
            if (icaltime_is_null_time(next) || dateOf(next) > window_.until)
                return;
            auto again = first;
            again.days.span = {dateOf(next), addDays(dateOf(next), length)};
            if (again.days.span.until >= window_.from && !isExcepted(event, next))
                add(again);
        }
    }

    void add(CalendarDays days) {
        if (days.days.span.until < window_.from || days.days.span.from > window_.until ||
            daysBetween(days.days.span.from, days.days.span.until) > kLongestSpan) {
            ++file_.far;
            return;
        }
        days.use = usualUse(days.days);
        file_.days.push_back(std::move(days));
    }

    DateSpan window_;
    const std::vector<std::size_t>& lines_;
    std::size_t taken_ = 0;
    CalendarFile file_;
    std::optional<CalendarRefusal> refusal_;
};

} // namespace

std::variant<CalendarFile, CalendarRefusal> readCalendar(std::string_view bytes, Date today) {
    if (bytes.size() > kLargestCalendar)
        return CalendarRefusal{CalendarFault::TooLarge};
    const auto text = decodeCsv(bytes).text;
    const auto lines = scanCalendar(text);
    if (lines.refusal)
        return *lines.refusal;
    icalerror_set_errors_are_fatal(false);
    const IcalPointer<icalcomponent> root(icalparser_parse_string(text.c_str()));
    if (!root)
        return CalendarRefusal{CalendarFault::NotACalendar};
    Reading reading(today, lines.events);
    reading.goThrough(root.get());
    return reading.result();
}

} // namespace alongside

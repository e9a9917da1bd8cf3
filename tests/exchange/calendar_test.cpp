#include "exchange/calendar/calendar_coming.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace alongside;

namespace {

using enum SpanUse;

std::string event(const std::string& lines) {
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

std::string file(const std::string& events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//X//Y//EN\r\n" + events + "END:VCALENDAR\r\n";
}

std::string days(const char* name, const char* from, const char* after) {
    return event(std::string("SUMMARY:") + name + "\r\nDTSTART;VALUE=DATE:" + from + "\r\nDTEND;VALUE=DATE:" + after +
                 "\r\n");
}

Date on(int year, unsigned month, unsigned day) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

struct Calendars : OpenNotebook {
    CalendarFile read(std::string_view text) const {
        const auto result = readCalendar(text, time.today);
        REQUIRE(std::holds_alternative<CalendarFile>(result));
        return std::get<CalendarFile>(result);
    }
    CalendarRefusal refusal(std::string_view text) const {
        const auto result = readCalendar(text, time.today);
        REQUIRE(std::holds_alternative<CalendarRefusal>(result));
        return std::get<CalendarRefusal>(result);
    }
    SchoolCalendar calendar() const { return notebook.read().calendar.current(); }
};

} // namespace

TEST_CASE_METHOD(Calendars, "whole days of a calendar file are read, folded, with their ends, and sorted",
                 "[calendar]") {
    const auto found =
        read(file(days("Winter break", "20261221", "20270104") + days("Labor Day", "20270906", "20270907") +
                  event("SUMMARY:Fall\\, the\r\n  break\r\nDTSTART;VALUE=DATE:20261123\r\n") +
                  days("Spirit week", "20261130", "20261205")));
    REQUIRE(found.days.size() == 4);
    CHECK(found.days[0] == CalendarDays{{"Fall, the break", {on(2026, 11, 23), on(2026, 11, 23)}}, Holiday, 14});
    CHECK(found.days[1].use == LeaveOut);
    CHECK(found.days[2].days.span == DateSpan{on(2026, 12, 21), on(2027, 1, 3)});
    CHECK(found.days[3].use == Holiday);
}

TEST_CASE_METHOD(Calendars, "what is at a time of day, far away, cancelled or nameless is no holiday", "[calendar]") {
    const auto found =
        read(file(event("SUMMARY:Open evening\r\nDTSTART:20261201T180000Z\r\nDTEND:20261201T200000Z\r\n") +
                  days("Holiday of 1999", "19990101", "19990102") + days("Holiday", "26000101", "26000102") +
                  days("Break", "20261221", "40540208") +
                  event("SUMMARY:Break\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20261201\r\n") +
                  event("DTSTART;VALUE=DATE:20261201\r\n") +
                  event("SUMMARY:Snow holiday\r\nDTSTART:20261201T000000\r\nDTEND:20261203T000000\r\n")));
    REQUIRE(found.days.size() == 1);
    CHECK(found.days[0].days.span == DateSpan{on(2026, 12, 1), on(2026, 12, 2)});
    CHECK(found.timed == 1);
    CHECK(found.far == 3);
    CHECK(found.nameless == 1);
}

TEST_CASE_METHOD(Calendars, "a stray backslash before a letter of several bytes leaves a name that may be stored",
                 "[calendar]") {
    const auto found = read(file(days("Fall\\\xC3\xA9 break", "20261123", "20261124")));
    REQUIRE(found.days.size() == 1);
    CHECK(found.days[0].days.name == "Fall   break");
    bringCalendar(notebook, found.days);
    CHECK(calendar().holidays.size() == 1);
}

TEST_CASE_METHOD(Calendars, "what comes back every year comes as often as it falls near today", "[calendar]") {
    const auto found = read(file(event("SUMMARY:Labor Day\r\nDTSTART;VALUE=DATE:19900903\r\n"
                                       "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO\r\n") +
                                 event("SUMMARY:Never holiday\r\nDTSTART;VALUE=DATE:20200101\r\n"
                                       "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n")));
    std::vector<Date> firsts;
    for (const auto& each : found.days)
        if (each.days.name == "Labor Day")
            firsts.push_back(each.days.span.from);
    CHECK(firsts == std::vector{on(2026, 9, 7), on(2027, 9, 6), on(2028, 9, 4), on(2029, 9, 3)});
}

TEST_CASE_METHOD(Calendars, "terms and holidays are guessed by their words", "[calendar]") {
    const auto use = [](const char* name, int length) {
        return usualUse({name, {on(2026, 9, 1), addDays(on(2026, 9, 1), length)}});
    };
    CHECK(use("Fall semester", 100) == Term);
    CHECK(use("End of first quarter", 0) == LeaveOut);
    CHECK(use("Thanksgiving BREAK", 4) == Holiday);
    CHECK(use("Breakfast with the principal", 0) == LeaveOut);
    CHECK(use("NO SCHOOL - teacher workday", 0) == Holiday);
    CHECK(use("Vacaciones de Navidad", 14) == Holiday);
}

TEST_CASE_METHOD(Calendars, "a file is brought as one step of undo, and twice changes nothing", "[calendar]") {
    auto found = read(file(days("No school", "20261123", "20261124") + days("No school", "20261214", "20261215") +
                           days("Winter break", "20261221", "20270104") + days("Spirit week", "20261130", "20261205")));
    bringCalendar(notebook, found.days);
    CHECK(calendar().holidays.size() == 3);
    CHECK(calendar().terms.empty());
    const auto once = calendar();
    CHECK(statesOf(once, found.days, time.today) ==
          std::vector{DaysState::There, DaysState::LeftOut, DaysState::There, DaysState::There});
    bringCalendar(notebook, found.days);
    CHECK(calendar() == once);
    CHECK(notebook.undoable() == Deed(Op::ChangeCalendar));
    notebook.undo();
    CHECK(calendar().holidays.empty());
    CHECK_FALSE(notebook.undoable());
}

TEST_CASE_METHOD(Calendars, "a holiday on other days is moved, another of its name is added", "[calendar]") {
    SchoolCalendar mine;
    mine.holidays = {{"winter BREAK", {on(2026, 12, 20), on(2027, 1, 2)}},
                     {"No school", {on(2026, 11, 23), on(2026, 11, 23)}}};
    const auto found =
        read(file(days("Winter break", "20261221", "20270104") + days("No school", "20261123", "20261124") +
                  days("No school", "20261214", "20261215")));
    CHECK(statesOf(mine, found.days, time.today) == std::vector{DaysState::There, DaysState::Added, DaysState::Moved});
    const auto after = withDays(mine, found.days, time.today);
    REQUIRE(after.holidays.size() == 3);
    CHECK(after.holidays[2] == NamedSpan{"winter BREAK", {on(2026, 12, 21), on(2027, 1, 3)}});
    CHECK(withDays(after, found.days, time.today) == after);
}

TEST_CASE_METHOD(Calendars, "a day that is past stays, and of several with one name none is moved", "[calendar]") {
    SchoolCalendar mine;
    mine.holidays = {{"No school", {on(2026, 9, 7), on(2026, 9, 7)}},
                     {"Half term", {on(2026, 12, 1), on(2026, 12, 1)}},
                     {"Half term", {on(2026, 12, 8), on(2026, 12, 8)}}};
    const auto found =
        read(file(days("No school", "20270118", "20270119") + days("Half term", "20261215", "20261216")));
    CHECK(statesOf(mine, found.days, time.today) == std::vector{DaysState::Added, DaysState::Added});
    const auto after = withDays(mine, found.days, time.today);
    REQUIRE(after.holidays.size() == 5);
    CHECK(after.holidays[0].span == DateSpan{on(2026, 9, 7), on(2026, 9, 7)});
}

TEST_CASE_METHOD(Calendars, "a day on which a yearly event is excepted is left out, another rule is counted",
                 "[calendar]") {
    const auto found = read(file(event("SUMMARY:Labor Day\r\nDTSTART;VALUE=DATE:20200907\r\n"
                                       "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO\r\nEXDATE;VALUE=DATE:20270906\r\n") +
                                 event("SUMMARY:No school\r\nDTSTART;VALUE=DATE:20261204\r\n"
                                       "RRULE:FREQ=WEEKLY;COUNT=4\r\n")));
    std::vector<Date> labor;
    for (const auto& each : found.days)
        if (each.days.name == "Labor Day")
            labor.push_back(each.days.span.from);
    CHECK(labor == std::vector{on(2026, 9, 7), on(2028, 9, 4), on(2029, 9, 3)});
    CHECK(found.returning == 1);
}

TEST_CASE_METHOD(Calendars, "a notebook on disk is copied before", "[calendar]") {
    TemporaryFolder folder;
    auto stored = Notebook::create(folder / "my.alongside", {}, clockOf(time));
    const auto found = read(file(days("Winter break", "20261221", "20270104")));
    CHECK(std::filesystem::exists(bringCalendar(stored, found.days)));
    CHECK(bringCalendar(stored, found.days).empty());
}

TEST_CASE_METHOD(Calendars, "a calendar that is none is refused with its line", "[calendar][hostile]") {
    using enum CalendarFault;
    CHECK(refusal("") == CalendarRefusal{NotACalendar, 0});
    CHECK(refusal("hello") == CalendarRefusal{NotACalendar, 1});
    CHECK(refusal("\r\n<html>a:b") == CalendarRefusal{NotACalendar, 2});
    CHECK(refusal("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n") == CalendarRefusal{NoEnd, 2});
    CHECK(refusal("BEGIN:VCALENDAR\n") == CalendarRefusal{NoEnd, 1});
    CHECK(refusal(file("what is this\n")) == CalendarRefusal{NoColon, 4});
    CHECK(refusal(file(event("SUMMARY:Break\n"))) == CalendarRefusal{NoDate, 4});
    CHECK(refusal(file(event("SUMMARY:Break\nDTSTART;VALUE=DATE:20261340\n"))) == CalendarRefusal{NoDate, 4});
    CHECK(refusal(file(days("Break", "20261201", "20261101"))) == CalendarRefusal{EndFirst, 4});
    CHECK(refusal(file("X:\xC3\xA9\xFF\n")) == CalendarRefusal{NotText, 4});
    CHECK(refusal(file(std::string("X:a\0b\n", 6))) == CalendarRefusal{HoldsNul, 4});
    CHECK(refusal(file("X:" + std::string(70'000, 'x') + "\n")) == CalendarRefusal{LineTooLong, 4});
    std::string many;
    for (std::size_t i = 0; i <= kMostEvents; ++i)
        many += days("Break", "20261201", "20261202");
    CHECK(refusal(file(many)).fault == TooManyEvents);
}

TEST_CASE_METHOD(Calendars, "no hostile calendar does harm, and any that is read can be brought twice",
                 "[calendar][hostile]") {
    static const std::vector<std::string> pieces{"BEGIN:VCALENDAR\n",
                                                 "END:VCALENDAR\n",
                                                 "BEGIN:VEVENT\n",
                                                 "END:VEVENT\n",
                                                 "SUMMARY:Winter break\n",
                                                 "SUMMARY:No school\n",
                                                 "DTSTART;VALUE=DATE:20261221\n",
                                                 "DTSTART;VALUE=DATE:20270105\n",
                                                 "DTEND;VALUE=DATE:20261224\n",
                                                 "DTSTART:20261221T000000\n",
                                                 "DURATION:P3D\n",
                                                 "DURATION:-P3D\n",
                                                 "RRULE:FREQ=YEARLY\n",
                                                 "RRULE:FREQ=YEARLY;INTERVAL=0\n",
                                                 "RRULE:FREQ=SECONDLY;COUNT=999999999\n",
                                                 "RRULE:x\n",
                                                 "DTSTART;VALUE=DATE:00000000\n",
                                                 "DTSTART;VALUE=DATE:99999999\n",
                                                 " folded\n",
                                                 ":",
                                                 ";",
                                                 "\xFF",
                                                 "\n",
                                                 "DTSTART;TZID=Nowhere:20261221T000000\n",
                                                 "DTEND;VALUE=DATE:20261220\n",
                                                 "STATUS:CANCELLED\n"};
    CHECK(rc::check([&] {
        const auto parts =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, pieces.size()));
        const bool isWhole = *rc::gen::arbitrary<bool>();
        std::string text;
        for (const auto part : parts)
            text += pieces[part];
        const auto result = readCalendar(isWhole ? file(event(text)) : text, time.today);
        if (const auto* found = std::get_if<CalendarFile>(&result)) {
            const auto once = withDays({}, found->days, time.today);
            RC_ASSERT(problemsIn(once).empty());
            RC_ASSERT(withDays(once, found->days, time.today) == once);
        }
    }));
}

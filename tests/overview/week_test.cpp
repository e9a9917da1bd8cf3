#include "domain/school_week.h"
#include "overview/week.h"
#include "support/makers.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct OneWeek : OpenNotebook {
    TeacherId ana = notebook.perform(Op::AddTeacher, [](Tables& t) { return t.teachers.add(aTeacher()); });

    void meet(std::string_view on, int hour, int minute, int length) {
        notebook.perform(Op::LogMeeting, [&](Tables& t) {
            t.contacts.add(aContact()
                               .with(ana)
                               .on(on)
                               .but(&Contact::start, std::optional<TimeOfDay>(std::chrono::minutes(hour * 60 + minute)))
                               .but(&Contact::length, std::chrono::minutes(length))
                               .made());
        });
    }
    void put(const SchoolCalendar& calendar) {
        notebook.perform(Op::ChangeCalendar, [&](Tables& t) { t.calendar.put(calendar); });
    }
    std::vector<WeekDay> week(std::string_view on = "2026-11-20") const { return weekOf(notebook.read(), day(on)); }
};

std::vector<std::pair<int, int>> lanesOf(const WeekDay& day) {
    std::vector<std::pair<int, int>> lanes;
    for (const auto& meeting : day.timed)
        lanes.emplace_back(meeting.lane, meeting.lanes);
    return lanes;
}

} // namespace

TEST_CASE_METHOD(OneWeek, "a week shows the days of the school's week, and others only with a meeting", "[week]") {
    const auto days = week();
    REQUIRE(days.size() == 5);
    CHECK(days.front().day == day("2026-11-16"));
    CHECK(days.back().day == day("2026-11-20"));
    meet("2026-11-21", 10, 0, 30);
    REQUIRE(week().size() == 6);
    CHECK(week().back().day == day("2026-11-21"));
    CHECK_FALSE(week().back().hasSchool);
}

TEST_CASE_METHOD(OneWeek, "a holiday keeps its place in the week and has its name", "[week]") {
    auto calendar = aCalendar();
    calendar.holidays = {{"Harvest break", {day("2026-11-19"), day("2026-11-20")}}};
    put(calendar);
    const auto days = week();
    REQUIRE(days.size() == 5);
    CHECK(days[2].holiday.empty());
    CHECK(days[3].holiday == "Harvest break");
    CHECK_FALSE(days[3].hasSchool);
}

TEST_CASE_METHOD(OneWeek, "meetings that overlap stand side by side, others take the whole day's width", "[week]") {
    meet("2026-11-17", 9, 0, 60);
    meet("2026-11-17", 9, 30, 30);
    meet("2026-11-17", 10, 0, 30); // its lane is free again
    meet("2026-11-17", 13, 0, 45);
    const auto days = week();
    CHECK(lanesOf(days[1]) == std::vector<std::pair<int, int>>{{0, 2}, {1, 2}, {0, 1}, {0, 1}});
}

TEST_CASE_METHOD(OneWeek, "a meeting of five minutes takes the room of half an hour", "[week]") {
    meet("2026-11-17", 9, 0, 5);
    meet("2026-11-17", 9, 10, 5);
    CHECK(lanesOf(week()[1]) == std::vector<std::pair<int, int>>{{0, 2}, {1, 2}});
}

TEST_CASE("the week begins where the school's week begins", "[week]") {
    SchoolCalendar calendar;
    CHECK(weekAround(calendar, day("2026-11-22")).from == day("2026-11-16")); // a Sunday
    calendar.weekdays = {true, true, true, true, true, false, false};
    CHECK(weekAround(calendar, day("2026-11-22")).from == day("2026-11-22"));
    calendar.weekdays = {true, true, true, true, false, false, true};
    CHECK(weekAround(calendar, day("2026-11-22")).from == day("2026-11-21"));
}

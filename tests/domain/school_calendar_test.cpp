#include "domain/school_calendar.h"
#include "support/makers.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace alongside;
using namespace alongside::making;

namespace {

const Date kFirst = day("2024-01-01");

Date anyDay() {
    return addDays(kFirst, *rc::gen::inRange(0, 1100));
}

std::vector<NamedSpan> anySpans(int most, int longest) {
    std::vector<NamedSpan> spans;
    for (int i = *rc::gen::inRange(0, most + 1); i > 0; --i) {
        const Date from = anyDay();
        spans.push_back({"", {from, addDays(from, *rc::gen::inRange(0, longest))}});
    }
    return spans;
}

// Any weekdays, up to three long terms, up to four short holidays.
SchoolCalendar anyCalendar() {
    SchoolCalendar calendar;
    for (auto& used : calendar.weekdays)
        used = *rc::gen::arbitrary<bool>();
    calendar.terms = anySpans(3, 400);
    calendar.holidays = anySpans(4, 30);
    return calendar;
}

int countedOneByOne(const SchoolCalendar& calendar, Date a, Date b) {
    int count = 0;
    for (Date d = addDays(a, 1); d <= b; d = addDays(d, 1))
        count += calendar.isSchoolDay(d) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("a school day is a used weekday within a term and outside the holidays", "[calendar]") {
    SchoolCalendar calendar = aCalendar();
    CHECK(calendar.isSchoolDay(day("2026-11-20")));
    CHECK_FALSE(calendar.isSchoolDay(day("2026-11-21")));
    CHECK_FALSE(calendar.isSchoolDay(day("2026-10-14")));
    calendar.terms = {{"Autumn", {day("2026-09-01"), day("2026-11-19")}}};
    CHECK(calendar.isSchoolDay(day("2026-11-19")));
    CHECK_FALSE(calendar.isSchoolDay(day("2026-11-20")));
}

TEST_CASE("29 February is a day like any other", "[calendar]") {
    const auto days = SchoolDays(SchoolCalendar{});
    CHECK(days.between(day("2024-02-28"), day("2024-03-01")) == 2);
    CHECK(days.between(day("2023-02-28"), day("2023-03-01")) == 1);
    CHECK(days.countedBack(day("2024-03-01"), 2) == day("2024-02-29"));
}

TEST_CASE("school days between two days leave out the first and hold the last", "[calendar]") {
    struct Row {
        const char* a;
        const char* b;
        int count;
    };
    const auto row = GENERATE(Row{"2026-11-16", "2026-11-20", 4}, Row{"2026-11-20", "2026-11-20", 0},
                              Row{"2026-11-20", "2026-11-16", 0}, Row{"2026-11-20", "2026-11-22", 0},
                              Row{"2026-11-20", "2026-11-23", 1}, Row{"2026-10-09", "2026-10-19", 1},
                              Row{"2026-10-10", "2026-10-18", 0});
    CHECK(SchoolDays(aCalendar()).between(day(row.a), day(row.b)) == row.count);
}

TEST_CASE("counting back begins with the day itself and steps over holidays", "[calendar]") {
    const auto days = SchoolDays(aCalendar());
    CHECK(days.countedBack(day("2026-11-20"), 1) == day("2026-11-20"));
    CHECK(days.countedBack(day("2026-11-22"), 1) == day("2026-11-20"));
    CHECK(days.countedBack(day("2026-10-19"), 2) == day("2026-10-09"));
    CHECK(days.lastBefore(day("2026-10-19")) == day("2026-10-09"));
    CHECK(days.after(day("2026-10-09"), 1) == day("2026-10-19"));
}

TEST_CASE("a calendar without school days counts none and says so", "[calendar]") {
    SchoolCalendar closed;
    closed.weekdays.fill(false);
    const auto days = SchoolDays(closed);
    CHECK(days.between(day("2026-01-01"), day("2026-12-31")) == 0);
    CHECK_FALSE(days.countedBack(day("2026-11-20"), 1));
    CHECK(days.after(day("2026-11-20"), 1) == addDays(day("2026-11-20"), 400));
    CHECK(problemsIn(closed) == Problems<CalendarField>{{CalendarField::Weekdays, Fault::Missing}});
}

TEST_CASE("a term or holiday that ends before it begins is refused, each with its place", "[calendar]") {
    auto calendar = aCalendar();
    CHECK(problemsIn(calendar).empty());
    calendar.holidays.push_back({"Winter break", {day("2027-01-04"), day("2026-12-21")}});
    calendar.terms = {{"", {Date{}, day("2026-12-21")}}};
    CHECK(problemsIn(calendar) == Problems<CalendarField>{{CalendarField::TermFrom, Fault::Missing, 0},
                                                          {CalendarField::HolidayUntil, Fault::BeforeStart, 1}});
}

TEST_CASE("properties of counting school days", "[calendar][property]") {
    CHECK(rc::check("two stretches add up to the whole", [] {
        const auto days = SchoolDays(anyCalendar());
        auto a = anyDay();
        auto b = anyDay();
        auto c = anyDay();
        if (b < a)
            std::swap(a, b);
        if (c < a)
            std::swap(a, c);
        if (c < b)
            std::swap(b, c);
        RC_ASSERT(days.between(a, c) == days.between(a, b) + days.between(b, c));
    }));
    CHECK(rc::check("counting by weeks answers as counting one by one does", [] {
        const auto calendar = anyCalendar();
        const auto a = anyDay();
        const auto b = anyDay();
        RC_ASSERT(SchoolDays(calendar).between(a, b) == countedOneByOne(calendar, a, b));
    }));
    CHECK(rc::check("the n-th school day back has n school days from it on", [] {
        const auto days = SchoolDays(anyCalendar());
        const auto from = anyDay();
        const int n = *rc::gen::inRange(1, 60);
        const auto back = days.countedBack(from, n);
        if (!back) {
            RC_ASSERT(days.between(addDays(from, -401), from) < n);
            return;
        }
        RC_ASSERT(days.isSchoolDay(*back));
        RC_ASSERT(days.between(addDays(*back, -1), from) == n);
    }));
    CHECK(rc::check("the n-th school day ahead has n school days up to it", [] {
        const auto days = SchoolDays(anyCalendar());
        const auto from = anyDay();
        const int n = *rc::gen::inRange(1, 60);
        const auto ahead = days.after(from, n);
        RC_ASSERT(days.between(from, ahead) == n || (ahead == addDays(from, 400) && days.between(from, ahead) < n));
    }));
}

TEST_CASE("a school year begins with the first term after the summer", "[calendar]") {
    SchoolCalendar calendar;
    CHECK_FALSE(firstDayOfSchoolYear(calendar, day("2026-11-20")));
    calendar.terms = {{"Spring", {day("2026-01-07"), day("2026-06-12")}},
                      {"Autumn", {day("2026-08-24"), day("2026-12-18")}},
                      {"Next spring", {day("2027-01-06"), day("2027-06-11")}}};
    CHECK(firstDayOfSchoolYear(calendar, day("2026-11-20")) == day("2026-08-24"));
    CHECK(firstDayOfSchoolYear(calendar, day("2027-03-01")) == day("2026-08-24"));
    CHECK(firstDayOfSchoolYear(calendar, day("2026-07-10")) == day("2026-01-07"));
    CHECK_FALSE(firstDayOfSchoolYear(calendar, day("2025-12-01")));
}

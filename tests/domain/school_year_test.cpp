#include "domain/school_year.h"
#include "support/makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

SchoolCalendar autumn() {
    auto calendar = aCalendar(); // Monday to Friday, a break from 12 to 16 October
    calendar.terms = {{"Autumn term", {day("2026-08-31"), day("2026-12-18")}}};
    return calendar;
}

} // namespace

TEST_CASE("a day is of school, free by its weekday, a holiday, or outside the terms", "[calendar]") {
    CHECK(kindOfDay(autumn(), day("2026-10-09")) == DayKind::School);
    CHECK(kindOfDay(autumn(), day("2026-10-10")) == DayKind::FreeWeekday);
    CHECK(kindOfDay(autumn(), day("2026-10-12")) == DayKind::Holiday);
    CHECK(kindOfDay(autumn(), day("2026-08-28")) == DayKind::OutsideTerms);
    CHECK(termOn(autumn(), day("2026-10-12"))->name == "Autumn term");
    CHECK_FALSE(termOn(autumn(), day("2026-08-28")));
}

TEST_CASE("a month counts its school days and cuts holidays to itself, the earliest first", "[calendar]") {
    auto calendar = autumn();
    calendar.holidays.push_back({"Long break", {day("2026-09-28"), day("2026-10-02")}});
    const auto october = schoolMonth(calendar, day("2026-10-20"));
    CHECK(october.first == day("2026-10-01"));
    CHECK(october.schoolDays == 22 - 5 - 2);
    CHECK(october.holidays ==
          std::vector<NamedSpan>{{"Long break", {day("2026-10-01"), day("2026-10-02")}},
                                 {calendar.holidays.front().name, {day("2026-10-12"), day("2026-10-16")}}});
    CHECK(october.terms.empty());
    CHECK(schoolMonth(calendar, day("2026-11-01")).holidays.empty());
    CHECK(schoolMonth(calendar, day("2026-12-01")).terms == calendar.terms);
}

TEST_CASE("the year begins with its first term, and without terms with August", "[calendar]") {
    auto calendar = autumn();
    CHECK(firstMonthOfYear(calendar, day("2026-11-20")) == day("2026-08-01"));
    calendar.terms = {{"Term 1", {day("2026-02-02"), day("2026-04-10")}}};
    CHECK(firstMonthOfYear(calendar, day("2026-03-20")) == day("2026-02-01"));
    calendar.terms.clear();
    CHECK(firstMonthOfYear(calendar, day("2026-11-20")) == day("2026-08-01"));
    CHECK(firstMonthOfYear(calendar, day("2026-07-31")) == day("2025-08-01"));
}

TEST_CASE("spans overlap that share a day, and none overlaps itself", "[calendar]") {
    const NamedSpan first{"One", {day("2026-10-01"), day("2026-10-05")}};
    const NamedSpan second{"Two", {day("2026-10-05"), day("2026-10-09")}};
    const NamedSpan third{"Three", {day("2026-10-10"), day("2026-10-11")}};
    CHECK(overlapping({first, second, third}, first) == std::vector{second});
    CHECK(overlapping({first, second, third}, third).empty());
    CHECK(overlapping({first, first}, first) == std::vector{first});
}

TEST_CASE("the latest term is the one that a day lies in, in a break the one before", "[calendar]") {
    SchoolCalendar calendar;
    CHECK_FALSE(latestTerm(calendar, day("2026-11-20")));
    calendar.terms = {{"Autumn", {day("2026-09-01"), day("2026-12-18")}},
                      {"Spring", {day("2027-01-11"), day("2027-03-26")}}};
    CHECK(latestTerm(calendar, day("2026-12-25"))->name == "Autumn");
    CHECK(latestTerm(calendar, day("2027-01-11"))->name == "Spring");
    CHECK_FALSE(latestTerm(calendar, day("2026-08-31")));
}

#include "domain/trust/window.h"
#include "support/makers.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

namespace {

DateSpan span(std::string_view from, std::string_view until) {
    return {day(from), day(until)};
}

} // namespace

TEST_CASE("a window is forty school days up to the as-of day, holidays not counted", "[trust][window]") {
    const auto windows = windowsUpTo(kToday, 40, SchoolDays(aCalendar()));
    CHECK(windows.now == span("2026-09-21", "2026-11-20"));
    CHECK(windows.previous == span("2026-07-27", "2026-09-20"));
    CHECK(windows.earlier == span("2026-06-01", "2026-07-26"));
    CHECK(windows.schoolDays == 40);
    CHECK(windows.asOf() == kToday);
}

TEST_CASE("as of a weekend the window begins where it did on Friday", "[trust][window]") {
    const auto windows = windowsUpTo(day("2026-11-22"), 40, SchoolDays(aCalendar()));
    CHECK(windows.now == span("2026-09-21", "2026-11-22"));
    CHECK(windows.schoolDays == 40);
}

TEST_CASE("where 400 days hold too few school days the window is 400 days long", "[trust][window]") {
    auto calendar = aCalendar();
    calendar.terms = {{"Autumn", span("2026-11-02", "2026-12-18")}};
    const auto windows = windowsUpTo(kToday, 40, SchoolDays(calendar));
    CHECK(windows.now == DateSpan{addDays(kToday, -400), kToday});
    CHECK(windows.previous == DateSpan{addDays(kToday, -801), addDays(kToday, -401)});
    CHECK(windows.schoolDays == 15);
}

TEST_CASE("a window of holidays only has no school day", "[trust][window]") {
    const auto days = SchoolDays(aCalendar());
    const auto windows = windowsSince(day("2026-10-10"), day("2026-10-18"), days);
    CHECK(windows.now == span("2026-10-10", "2026-10-18"));
    CHECK(windows.schoolDays == 0);
    CHECK(windows.previous == span("2026-10-09", "2026-10-09"));
}

TEST_CASE("a window may begin on 29 February", "[trust][window]") {
    const auto days = SchoolDays({});
    CHECK(windowsUpTo(day("2024-03-04"), 3, days).now == span("2024-02-29", "2024-03-04"));
}

TEST_CASE("before a cycle lie as many school days as it has", "[trust][window]") {
    const auto days = SchoolDays(aCalendar());
    const auto windows = windowsSince(day("2026-10-05"), kToday, days);
    CHECK(windows.now == span("2026-10-05", "2026-11-20"));
    CHECK(windows.schoolDays == 30);
    CHECK(days.between(addDays(windows.previous.from, -1), windows.previous.until) == 30);
    CHECK(windows.previous.until == day("2026-10-04"));
    CHECK(windowsSince(day("2026-12-01"), kToday, days).now == DateSpan{kToday, kToday});
}

TEST_CASE("windows lie side by side, each with as many school days", "[trust][window][property]") {
    CHECK(rc::check([] {
        const auto days = SchoolDays(aCalendar());
        const Date asOf = addDays(kToday, *rc::gen::inRange(-300, 300));
        const int length = *rc::gen::inRange(1, 90);
        const auto windows = windowsUpTo(asOf, length, days);
        RC_ASSERT(windows.schoolDays == length);
        RC_ASSERT(windows.previous.until == addDays(windows.now.from, -1));
        RC_ASSERT(windows.earlier.until == addDays(windows.previous.from, -1));
        RC_ASSERT(days.between(addDays(windows.previous.from, -1), windows.previous.until) == length);
    }));
}

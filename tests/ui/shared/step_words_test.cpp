#include "shared/wording/step_words.h"
#include "support/makers.h"
#include "ui/qt_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

TEST_CASE("a promise grows late by school days only", "[ui][words]") {
    const SchoolDays days(aCalendar());
    const auto words = [&](const char* dueOn, const char* today) {
        return standingWords(aPromise().madeOn("2026-10-01").dueOn(dueOn), day(today), days);
    };
    CHECK(words("2026-11-13", "2026-11-13") == QStringLiteral("Today"));
    CHECK(words("2026-11-13", "2026-11-15") == QStringLiteral("Fri 13 Nov")); // a Sunday: not late yet
    CHECK(words("2026-11-13", "2026-11-16") == QStringLiteral("1 school day late"));
    CHECK(words("2026-11-13", "2026-11-20") == QStringLiteral("5 school days late"));
}

#include "domain/phase_plan.h"
#include "support/makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

const std::vector<PhaseShare> kImpact{{"Identify", 1}, {"Learn", 1}, {"Improve", 2}};

SchoolDays days() {
    return SchoolDays(aCalendar());
}

} // namespace

TEST_CASE("phases are spread over school weeks, one after the other without a gap", "[cycle]") {
    const auto phases = phasesOver(kImpact, day("2026-11-02"), 4, days()); // a Monday
    REQUIRE(phases.size() == 3);
    CHECK(phases[0] == Phase{"Identify", day("2026-11-02"), day("2026-11-06")});
    CHECK(phases[1] == Phase{"Learn", day("2026-11-09"), day("2026-11-13")});
    CHECK(phases[2] == Phase{"Improve", day("2026-11-16"), day("2026-11-27")});
}

TEST_CASE("a cycle begun on a weekend or in the holidays has its phases from the next school day on", "[cycle]") {
    const auto weekend = phasesOver(kImpact, day("2026-11-07"), 4, days());
    CHECK(weekend[0].from == day("2026-11-09"));
    const auto holidays = phasesOver(kImpact, day("2026-10-05"), 4, days()); // a week is off from the 12th on
    CHECK(holidays[1].from == day("2026-10-19"));
    CHECK(holidays[2].until == day("2026-11-06"));
}

TEST_CASE("every phase gets a day, however short the cycle and small its share", "[cycle]") {
    const std::vector<PhaseShare> uneven{{"a", 100}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}, {"f", 1}};
    const auto phases = phasesOver(uneven, day("2026-11-02"), 1, days());
    REQUIRE(phases.size() == 6);
    for (std::size_t i = 0; i < phases.size(); ++i) {
        CHECK(phases[i].from <= *phases[i].until);
        if (i > 0)
            CHECK(phases[i].from == days().after(*phases[i - 1].until, 1));
    }
    CHECK(phasesOver({}, day("2026-11-02"), 4, days()).empty());
}

#include "domain/agreement.h"
#include "support/makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

Agreement version(int number, const char* acknowledgedOn) {
    return anAgreement().id(number).version(number).acknowledgedOn(acknowledgedOn);
}

int inEffect(const std::vector<Agreement>& versions, std::string_view on) {
    const auto* found = inEffectOn(versions, day(on));
    return found ? found->version : 0;
}

} // namespace

TEST_CASE("the version in effect is the highest acknowledged one, in whatever order they stand", "[agreement]") {
    const auto first = version(1, "2026-09-04");
    const auto second = version(2, "2026-10-05");
    const Agreement draft = anAgreement().id(3).version(3).startedOn("2026-11-02");
    for (const auto& versions : {std::vector{first, second, draft}, std::vector{draft, second, first}}) {
        CHECK(inEffect(versions, "2026-09-03") == 0);
        CHECK(inEffect(versions, "2026-09-04") == 1);
        CHECK(inEffect(versions, "2026-10-04") == 1);
        CHECK(inEffect(versions, "2026-10-05") == 2);
        CHECK(inEffect(versions, "2026-11-20") == 2);
    }
}

TEST_CASE("an agreement is in effect until the day before it ends", "[agreement]") {
    auto ended = version(1, "2026-09-04");
    ended.endedOn = day("2026-11-10");
    CHECK(inEffect({ended}, "2026-11-09") == 1);
    CHECK(inEffect({ended}, "2026-11-10") == 0);
    CHECK(inEffect({}, "2026-11-10") == 0);
}

#include "domain/hold.h"
#include "domain/keeping.h"
#include "support/makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

Agreement saying(std::string answer, int version = 1) {
    Agreement agreement = anAgreement().acknowledgedOn("2026-09-10").version(version);
    agreement.answers = {{kKeepUntilQuestion, std::move(answer)}};
    return agreement;
}

// Terms from August to December only, as of a calendar that is not filled in yet.
SchoolCalendar halfAYear() {
    SchoolCalendar calendar;
    calendar.terms = {{"Autumn", {day("2026-08-24"), day("2026-12-18")}}};
    return calendar;
}

const std::vector<Cycle> kCycles{aCycle().id(1).startedOn("2026-09-01").endedOn("2026-10-09"),
                                 aCycle().id(2).startedOn("2026-11-02")};

std::optional<Date> throughCycle(const char* on, std::optional<CycleId> of = {}) {
    return keptThrough(KeepUntil::CycleEnd, day(on), of, kCycles, {});
}

} // namespace

TEST_CASE("what was acknowledged last says how long notes are kept, and after its end too", "[keeping]") {
    CHECK(keepingAgreed({saying("year-end")}, kToday) == KeepingAgreed{KeepUntil::YearEnd, 1});
    CHECK(keepingAgreed({saying("year-end"), saying("district", 2)}, kToday) == KeepingAgreed{KeepUntil::District, 2});
    auto ended = saying("cycle-end");
    ended.endedOn = day("2026-11-02");
    CHECK(keepingAgreed({ended}, kToday) == KeepingAgreed{KeepUntil::CycleEnd, 1});
}

TEST_CASE("nothing was agreed on keeping where it was left open, only talked about, or says what no form says",
          "[keeping]") {
    CHECK_FALSE(keepingAgreed({}, kToday));
    CHECK_FALSE(keepingAgreed({anAgreement().acknowledgedOn("2026-09-10")}, kToday));
    auto draft = saying("year-end");
    draft.acknowledgedOn.reset();
    CHECK_FALSE(keepingAgreed({draft}, kToday));
    draft.acknowledgedOn = addDays(kToday, 1);
    CHECK_FALSE(keepingAgreed({draft}, kToday));
    CHECK_FALSE(keepingAgreed({saying("for ever")}, kToday));
    auto open = saying("year-end", 2); // the newer one leaves it open: that holds
    open.answers.clear();
    CHECK_FALSE(keepingAgreed({saying("year-end"), open}, kToday));
}

TEST_CASE("a school year ends where the next one begins, however little of it the calendar knows", "[keeping]") {
    CHECK(lastDayOfSchoolYear({}, day("2026-11-20")) == day("2027-07-31"));
    CHECK(lastDayOfSchoolYear({}, day("2026-07-31")) == day("2026-07-31"));
    CHECK(lastDayOfSchoolYear(halfAYear(), day("2026-10-01")) == day("2027-07-31")); // not in December
    CHECK(lastDayOfSchoolYear(halfAYear(), day("2028-02-01")) == day("2028-07-31")); // a year nobody has filled in
    SchoolCalendar southern;
    southern.terms = {{"", {day("2026-02-02"), day("2026-12-11")}}};
    CHECK(lastDayOfSchoolYear(southern, day("2026-05-01")) == day("2027-01-31"));
}

TEST_CASE("what is kept for a school year, and for one more", "[keeping]") {
    CHECK(keptThrough(KeepUntil::YearEnd, day("2026-09-10"), {}, {}, {}) == day("2027-07-31"));
    CHECK(keptThrough(KeepUntil::YearAfter, day("2026-09-10"), {}, {}, {}) == day("2028-07-31"));
    CHECK_FALSE(keptThrough(KeepUntil::District, day("2016-09-10"), {}, kCycles, {}));
}

TEST_CASE("what belongs to a cycle goes with it, what lies between goes with the next, and an open one keeps all",
          "[keeping]") {
    CHECK(throughCycle("2026-09-20") == day("2026-10-09"));
    CHECK(throughCycle("2026-11-10", CycleId{1}) == day("2026-11-10")); // noted after its end
    CHECK(throughCycle("2026-08-20") == day("2026-10-09"));
    CHECK_FALSE(throughCycle("2026-10-20")); // the next one is open
    CHECK_FALSE(throughCycle("2026-11-20"));
    CHECK_FALSE(throughCycle("2026-09-20", CycleId{2}));
    CHECK(throughCycle("2026-09-20", CycleId{77}) == day("2026-10-09"));          // of a cycle that is gone: by its day
    CHECK_FALSE(keptThrough(KeepUntil::CycleEnd, day("2026-09-20"), {}, {}, {})); // there was never one
    const std::vector<Cycle> overlapping{kCycles[0], aCycle().id(3).startedOn("2026-09-15")};
    CHECK_FALSE(keptThrough(KeepUntil::CycleEnd, day("2026-09-20"), {}, overlapping, {}));
}

TEST_CASE("a hold needs a day and a reason, and one that was lifted needs both again", "[hold]") {
    Hold hold{{}, {}, kToday, "A letter", {}, {}};
    CHECK(problemsIn(hold, kToday).empty());
    CHECK(problemsIn({{}, {}, addDays(kToday, 1), "A letter", {}, {}}, kToday).size() == 1);
    CHECK(problemsIn({{}, {}, kToday, " ", {}, {}}, kToday).at(0).field == HoldField::Reason);
    hold.whyLifted = "Over";
    CHECK(problemsIn(hold, kToday).at(0).field == HoldField::LiftedOn);
    hold.liftedOn = addDays(kToday, -1);
    CHECK(problemsIn(hold, kToday).at(0).fault == Fault::BeforeStart);
    hold.liftedOn = kToday;
    CHECK(problemsIn(hold, kToday).empty());
    hold.whyLifted.clear();
    CHECK(problemsIn(hold, kToday).at(0).field == HoldField::WhyLifted);
}

#include "domain/trust/try_next.h"
#include "support/relationship.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

namespace {

using Suggestions = std::vector<Suggestion>;

// Met yesterday, in force, nothing owed: nothing to try.
Relationship calm() {
    Relationship relationship;
    relationship.add(anAgreement().id(1).acknowledgedOn("2026-09-10").visits(VisitRule::InvitationOnly));
    relationship.add(aContact().id(2).on("2026-11-19").planned());
    return relationship;
}

Contact unaskedVisit(std::int64_t id, std::string_view on) {
    return aContact().id(id).on(on).kind(ContactKind::Visit).welcome(Welcome::Unasked);
}

Win waitingWin(std::int64_t id, std::string_view on) {
    return aWin().id(id).seenOn(on);
}

} // namespace

TEST_CASE("where all is well there is nothing to try", "[trust][try]") {
    CHECK(calm().today().tryNext.empty());
}

TEST_CASE("the promise that has waited longest is put right first", "[trust][try]") {
    auto relationship = calm();
    relationship.add(aPromise().id(8).madeOn("2026-10-01").dueOn("2026-11-19"))
        .add(aPromise().id(9).madeOn("2026-05-01").dueOn("2026-06-01"))
        .add(aPromise().id(7).madeOn("2026-05-01").dueOn("2026-05-02").moved("2026-05-02", "2026-11-20"));
    CHECK(relationship.today().tryNext == Suggestions{{TryRule::OverduePromise, Entry(NextStepId{9})}});
}

TEST_CASE("an unasked visit asks for repair where the agreement in effect wants an invitation", "[trust][try]") {
    auto relationship = calm();
    relationship.add(unaskedVisit(5, "2026-11-10")).add(unaskedVisit(6, "2026-11-12"));
    relationship.add(aContact().on("2026-11-13").kind(ContactKind::Hallway).welcome(Welcome::Unasked));
    CHECK(relationship.today().tryNext == Suggestions{{TryRule::UnaskedVisit, Entry(ContactId{6})}});
    relationship.evidence.agreements[0].visits = VisitRule::None;
    CHECK(relationship.today().tryNext.size() == 1);
    for (const auto rule :
         {std::optional<VisitRule>{}, std::optional(VisitRule::AnyTime), std::optional(VisitRule::ThesePeriods)}) {
        relationship.evidence.agreements[0].visits = rule;
        CHECK(relationship.today().tryNext.empty());
    }
}

TEST_CASE("a missing agreement and a long quiet are suggested with what they rest on", "[trust][try]") {
    Relationship relationship;
    CHECK(relationship.today().tryNext ==
          Suggestions{{TryRule::StartAgreement, Entry(TeacherId{1})}, {TryRule::CheckIn, Entry(TeacherId{1})}});
    relationship.add(aContact().id(4).on("2026-11-05"));
    CHECK(relationship.asOf("2026-11-19").tryNext == Suggestions{{TryRule::StartAgreement, Entry(TeacherId{1})}});
    CHECK(relationship.asOf("2026-11-20").tryNext ==
          Suggestions{{TryRule::StartAgreement, Entry(TeacherId{1})}, {TryRule::CheckIn, Entry(ContactId{4})}});
    for (const auto status : {TeacherStatus::Paused, TeacherStatus::Ended}) {
        relationship.evidence.status = status;
        CHECK(relationship.today().tryNext.size() == 1);
    }
}

TEST_CASE("the win seen last is told, once it has waited five school days", "[trust][try]") {
    auto relationship = calm();
    relationship.add(waitingWin(3, "2026-08-03")).add(waitingWin(4, "2026-11-13")).add(waitingWin(5, "2026-11-16"));
    CHECK(relationship.today().tryNext == Suggestions{{TryRule::TellWin, Entry(WinId{4})}});
}

TEST_CASE("rules come in their order, three at most", "[trust][try]") {
    auto relationship = calm();
    relationship.add(waitingWin(3, "2026-11-12")).add(waitingWin(4, "2026-11-12")).add(waitingWin(5, "2026-11-12"));
    for (const auto* on : {"2026-11-09", "2026-11-10"})
        relationship.add(aContact().on(on));
    const Suggestion endings{TryRule::NeedsCare, Indicator::ClearEnding};
    const Suggestion readBack{TryRule::NeedsCare, Indicator::ReadBack};
    const Suggestion wins{TryRule::NeedsCare, Indicator::WinsTold};
    CHECK(relationship.today().tryNext == Suggestions{endings, readBack, wins});
    relationship.add(unaskedVisit(9, "2026-11-11"));
    const Suggestion visit{TryRule::UnaskedVisit, Entry(ContactId{9})};
    CHECK(relationship.today().tryNext == Suggestions{visit, endings, readBack});
    relationship.evidence.agreements.clear();
    const Suggestion start{TryRule::StartAgreement, Entry(TeacherId{1})};
    CHECK(relationship.today().tryNext == Suggestions{start, endings, readBack});
}

TEST_CASE("a lane question comes before the counts and names the first dimension", "[trust][try]") {
    auto relationship = calm();
    for (const auto* on : {"2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"})
        relationship.add(aContact().on(on).planned().nothingToDo().readBack().summarySentOn(on));
    relationship.add(aPulse().says(PulseItem::Rel1, PulseAnswer::Rarely).says(PulseItem::Comm2, PulseAnswer::Rarely));
    CHECK(relationship.today().askAbout == std::vector{Dimension::Relational});
    CHECK(relationship.today().tryNext == Suggestions{{TryRule::AskAbout, Dimension::Relational}});
}

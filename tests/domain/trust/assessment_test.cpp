#include "domain/trust/assessment.h"
#include "plain_counts.h"
#include "support/any_relationship.h"

#include <catch2/catch_all.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <tuple>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

namespace {

// Reversed and then rotated: enough to move every record.
template <class Record>
void shuffle(std::vector<Record>& records) {
    std::reverse(records.begin(), records.end());
    if (!records.empty())
        std::rotate(records.begin(), records.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(records)),
                    records.end());
}

// The least that Evidence asks for.
Evidence trimmed(Evidence evidence, const Windows& windows) {
    const Date from = windows.previous.from;
    auto& contacts = evidence.contacts;
    std::sort(contacts.begin(), contacts.end(),
              [](const auto& a, const auto& b) { return std::tie(a.on, a.id) < std::tie(b.on, b.id); });
    std::vector<ContactFact> kept;
    std::optional<ContactFact> met;
    std::optional<ContactFact> seen;
    for (const auto& contact : contacts) {
        const bool counts = isHeld(contact) && contact.welcome != Welcome::Unasked;
        if (contact.on >= from)
            kept.push_back(contact);
        else if (counts && isSubstantive(contact))
            met = contact;
        else if (counts && contact.kind != ContactKind::Message)
            seen = contact;
    }
    for (const auto& last : {met, seen})
        if (last)
            kept.push_back(*last);
    contacts = kept;
    std::erase_if(evidence.steps, [&](const NextStep& step) {
        const bool isAtContact =
            step.contact && std::any_of(kept.begin(), kept.end(), [&](const auto& c) { return c.id == *step.contact; });
        const bool isInTime = isPromise(step) ? *step.dueOn >= from || !step.closedOn || *step.closedOn >= from
                                              : step.madeOn >= windows.earlier.from;
        return !isAtContact && !isInTime;
    });
    std::erase_if(evidence.wins,
                  [&](const Win& win) { return win.seenOn < from && win.toldOn && *win.toldOn <= windows.asOf(); });
    std::erase_if(evidence.cycles, [&](const Cycle& cycle) { return cycle.endedOn && *cycle.endedOn < from; });
    std::erase_if(evidence.checklists, [&](const Checklist& list) { return !list.period.contains(windows.asOf()); });
    return evidence;
}

} // namespace

TEST_CASE("a teacher of whom nothing is known yet is evaluated without a complaint", "[trust]") {
    Relationship relationship;
    relationship.evidence.startedOn = kToday;
    const auto today = relationship.today();
    for (const auto& [indicator, count] : countsOf(today)) {
        CAPTURE(wordOf(indicator));
        CHECK(count->tally() == Tally{0, 0});
        CHECK(count->status == Status::NotEnough);
    }
    for (const auto dimension : everyValueOf<Dimension>())
        CHECK(today.summaryOf(dimension) == Summary::NotEnoughYet);
    CHECK(today.tryNext.empty());
    CHECK(today.askAbout.empty());
}

TEST_CASE("a month of holidays only is evaluated as any other", "[trust]") {
    Relationship relationship;
    relationship.calendar.holidays = {{"Summer", {day("2026-07-01"), day("2026-07-31")}}};
    relationship.add(aContact().on("2026-07-15").summarySentOn("2026-07-30"))
        .add(aPromise().kind(StepKind::Summary).madeOn("2026-07-15").dueOn("2026-07-20").kept("2026-07-21"));
    const SchoolDays days(relationship.calendar);
    const auto july = assess(relationship.evidence, days, {}, windowsSince(day("2026-07-01"), day("2026-07-31"), days));
    CHECK(july.windows.schoolDays == 0);
    CHECK(july.communicative.summarySent.count.tally() == Tally{1, 1});
    CHECK(july.communicative.promises.of(PromiseClass::KeptLate).size() == 1);
    CHECK(july.relational.rhythm.metAgo == 0);
}

TEST_CASE("29 February is evaluated as any day", "[trust]") {
    Relationship relationship;
    relationship.add(aContact().on("2024-02-28").summarySentOn("2024-02-29"))
        .add(aPromise().kind(StepKind::Summary).madeOn("2024-02-28").dueOn("2024-02-29"));
    const auto then = relationship.asOf("2024-02-29");
    CHECK(then.communicative.summarySent.count.tally() == Tally{1, 1});
    CHECK(then.communicative.promises.of(PromiseClass::DueToday).size() == 1);
    CHECK(relationship.asOf("2024-03-01").communicative.promises.of(PromiseClass::OverdueOpen).size() == 1);
    CHECK(relationship.asOf("2024-03-01").relational.rhythm.metAgo == 2);
}

TEST_CASE("a contact with several teachers counts for each, by its own facts", "[trust]") {
    const auto together = aContact().on("2026-11-12").kind(ContactKind::Team).with({TeacherId{1}, TeacherId{2}});
    Relationship one;
    Relationship other;
    other.evidence.teacher = {2};
    one.add(together.made()).add(aPromise().at({1001}).madeOn("2026-11-12"));
    other.add(together.made());
    CHECK(one.today().relational.rhythm.metAgo == 6);
    CHECK(other.today().relational.rhythm.metAgo == 6);
    CHECK(one.today().communicative.clearEnding.tally() == Tally{1, 1});
    CHECK(other.today().communicative.clearEnding.tally() == Tally{0, 1});
}

TEST_CASE("the previous window is evaluated as it stood on its last day", "[trust]") {
    Relationship relationship;
    relationship.add(aContact().on("2026-09-17").summarySentOn("2026-09-22"))
        .add(aWin().seenOn("2026-09-01").toldOn("2026-09-30"))
        .add(aPromise().kind(StepKind::Reply).madeOn("2026-09-14").dueOn("2026-09-18").kept("2026-09-21"));
    const auto today = relationship.today();
    CHECK(today.communicative.summarySent.count.previous == Tally{0, 0});
    CHECK(today.relational.winsTold.count.previous == Tally{0, 1});
    CHECK(today.communicative.promises.count.previous == Tally{0, 1});
    CHECK(today.communicative.summarySent.count.tally() == Tally{0, 0});
}

TEST_CASE("counts equal a plain writing of their definitions", "[trust][property]") {
    CHECK(rc::check([] {
        const auto relationship = anyRelationship();
        const Date asOf = anyDayOfHistory();
        const auto windows = relationship.windows(asOf);
        const auto assessment = relationship.asOf(asOf);
        const auto now = plainCounts(relationship, windows.now, windows.previous.from);
        const auto before = plainCounts(relationship, windows.previous, windows.earlier.from);
        for (const auto& [indicator, count] : countsOf(assessment)) {
            RC_LOG() << wordOf(indicator) << '\n';
            RC_ASSERT(count->tally() == now.at(indicator));
            RC_ASSERT(count->previous == before.at(indicator));
            RC_ASSERT(count->status == statusOf(count->tally(), relationship.settings));
        }
    }));
}

TEST_CASE("properties of the trust evaluation", "[trust][property]") {
    CHECK(rc::check("what came after the as-of day changes nothing", [] {
        const auto relationship = anyRelationship();
        const Date asOf = anyDayOfHistory();
        RC_ASSERT(withLaterFacts(relationship, asOf).asOf(asOf) == relationship.asOf(asOf));
    }));
    CHECK(rc::check("the order of records does not matter", [] {
        auto relationship = anyRelationship();
        const Date asOf = anyDayOfHistory();
        const auto before = relationship.asOf(asOf);
        auto& evidence = relationship.evidence;
        shuffle(evidence.contacts);
        shuffle(evidence.steps);
        shuffle(evidence.agreements);
        shuffle(evidence.wins);
        shuffle(evidence.checklists);
        shuffle(evidence.pulses);
        RC_ASSERT(relationship.asOf(asOf) == before);
    }));
    CHECK(rc::check("the least evidence that is asked for says the same as all of it", [] {
        auto relationship = anyRelationship();
        const Date asOf = anyDayOfHistory();
        const auto whole = relationship.asOf(asOf);
        relationship.evidence = trimmed(relationship.evidence, relationship.windows(asOf));
        RC_ASSERT(relationship.asOf(asOf) == whole);
    }));
    CHECK(rc::check("a released promise counts as if it had never been made", [] {
        auto relationship = anyRelationship();
        const Date asOf = anyDayOfHistory();
        const auto without = relationship.asOf(asOf).competence;
        const Date madeOn = addDays(asOf, -*rc::gen::inRange(0, 60));
        relationship.add(
            aPromise().but(&NextStep::madeOn, madeOn).but(&NextStep::dueOn, madeOn).released(toText(asOf)));
        const auto with = relationship.asOf(asOf).competence;
        RC_ASSERT(with.promises.classes == without.promises.classes);
        RC_ASSERT(with.promises.count.tally() == without.promises.count.tally());
        RC_ASSERT(with.oldestOpen == without.oldestOpen);
    }));
}

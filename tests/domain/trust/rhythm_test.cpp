#include "domain/trust/rhythm.h"
#include "support/relationship.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

namespace {

Relationship metOn(std::initializer_list<const char*> days) {
    Relationship relationship;
    for (const auto* on : days)
        relationship.add(aContact().on(on));
    return relationship;
}

Rhythm rhythmToday(std::initializer_list<const char*> days) {
    return metOn(days).today().relational.rhythm;
}

} // namespace

TEST_CASE("a gap between two meetings is kept within the rhythm and its grace", "[trust][rhythm]") {
    // Rhythm 10, grace 2: from Monday 2 November twelve school days reach Wednesday 18 November.
    CHECK(rhythmToday({"2026-11-02", "2026-11-18"}).count.tally() == Tally{1, 1});
    CHECK(rhythmToday({"2026-11-02", "2026-11-19"}).count.tally() == Tally{0, 1});
    CHECK(rhythmToday({"2026-11-02", "2026-11-19"}).longestGap == 13);
}

TEST_CASE("a gap belongs to the window in which it ended, wherever it began", "[trust][rhythm]") {
    const auto relationship = metOn({"2026-09-04", "2026-09-14", "2026-09-21", "2026-09-28"});
    const auto rhythm = relationship.asOf("2026-11-20").relational.rhythm;
    CHECK(rhythm.count.tally() == Tally{2, 3});
    CHECK(rhythm.count.previous == Tally{1, 1});
    CHECK(rhythm.longestGap == 34);
    CHECK(rhythm.metAgo == 34);
}

TEST_CASE("the open gap counts once it is too long", "[trust][rhythm]") {
    const auto relationship = metOn({"2026-11-02"});
    const auto inTime = relationship.asOf("2026-11-18").relational.rhythm;
    CHECK(inTime.count.tally() == Tally{0, 0});
    CHECK(inTime.longestGap == std::nullopt);
    CHECK(inTime.metAgo == 12);
    const auto late = relationship.asOf("2026-11-19").relational.rhythm;
    CHECK(late.count.tally() == Tally{0, 1});
    CHECK(late.longestGap == 13);
}

TEST_CASE("an open gap from before the window counts", "[trust][rhythm]") {
    const auto rhythm = rhythmToday({"2026-09-01"});
    CHECK(rhythm.count.tally() == Tally{0, 1});
    CHECK(rhythm.longestGap == 53);
    CHECK(rhythm.count.previous == Tally{0, 1});
}

TEST_CASE("days count, not contacts, and brief or unasked contacts make no met-day", "[trust][rhythm]") {
    Relationship relationship = metOn({"2026-11-02", "2026-11-02", "2026-11-16", "2026-11-16"});
    CHECK(relationship.today().relational.rhythm.count.tally() == Tally{1, 1});
    relationship.add(aContact().on("2026-11-09").kind(ContactKind::Hallway))
        .add(aContact().on("2026-11-10").kind(ContactKind::Message))
        .add(aContact().on("2026-11-11").welcome(Welcome::Unasked))
        .add(aContact().on("2026-11-12").status(ContactStatus::CoachAbsent));
    const auto rhythm = relationship.today().relational.rhythm;
    CHECK(rhythm.count.tally() == Tally{1, 1});
    CHECK(rhythm.longestGap == 10);
}

TEST_CASE("a visit on a Saturday ends a gap as on any day", "[trust][rhythm]") {
    const auto rhythm = rhythmToday({"2026-11-07", "2026-11-08"});
    CHECK(rhythm.count.tally() == Tally{1, 1});
    CHECK(rhythm.longestGap == 0);
}

TEST_CASE("holidays do not lengthen a gap", "[trust][rhythm]") {
    const auto relationship = metOn({"2026-10-09", "2026-10-19", "2026-10-30"});
    CHECK(relationship.asOf("2026-11-02").relational.rhythm.longestGap == 9);
}

TEST_CASE("met and seen ago are counted in school days, empty when it never happened", "[trust][rhythm]") {
    CHECK(rhythmToday({}).metAgo == std::nullopt);
    CHECK(rhythmToday({}).seenAgo == std::nullopt);
    Relationship relationship = metOn({"2026-11-11"});
    relationship.add(aContact().on("2026-11-17").kind(ContactKind::Hallway))
        .add(aContact().on("2026-11-19").kind(ContactKind::Message))
        .add(aContact().on("2026-11-19").kind(ContactKind::Visit).welcome(Welcome::Unasked))
        .add(aContact().on("2026-11-23"));
    const auto rhythm = relationship.today().relational.rhythm;
    CHECK(rhythm.metAgo == 7);
    CHECK(rhythm.seenAgo == 3);
    CHECK(relationship.asOf("2026-11-22").relational.rhythm.metAgo == 7);
}

TEST_CASE("the previous window has the rhythm that was agreed on then", "[trust][rhythm]") {
    Relationship relationship = metOn({"2026-08-03", "2026-08-13", "2026-09-18", "2026-09-29"});
    relationship.add(
        anAgreement().startedOn("2026-07-01").acknowledgedOn("2026-07-01").endedOn("2026-10-01").rhythm(5));
    relationship.add(anAgreement().version(2).startedOn("2026-10-01").acknowledgedOn("2026-10-01").rhythm(40));
    const auto rhythm = relationship.today().relational.rhythm;
    CHECK(rhythm.count.previous == Tally{0, 2});
    CHECK(rhythm.count.tally() == Tally{1, 1});
}

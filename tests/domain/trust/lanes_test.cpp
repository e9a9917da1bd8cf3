#include "domain/trust/lanes.h"
#include "support/relationship.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

namespace {

constexpr auto kRel = Dimension::Relational;

bool asks(const std::vector<Tally>& logged, std::initializer_list<Pulse> pulses) {
    Relationship relationship;
    for (const auto& pulse : pulses)
        relationship.add(pulse);
    return isWorthAsking(kRel, logged, relationship.evidence, kToday);
}

ReflectionMaker thoughtOn(std::string_view on, Dimension dimension) {
    return aReflection().but(&Reflection::on, day(on)).but(&Reflection::dimension, dimension);
}

} // namespace

TEST_CASE("the teacher's lane is the latest named pulse on the dimension, in their words", "[trust][lanes]") {
    using enum PulseItem;
    using enum PulseAnswer;
    Relationship relationship;
    relationship.add(aPulse().id(1).on("2026-10-02").says(Rel1, Always).says(Rel2, CannotSay).says(Comm1, Mostly))
        .add(aPulse().id(2).on("2026-11-06").says(Rel2, Mostly).says(Rel1, Sometimes).words("It has been a month."))
        .add(aPulse().id(3).on("2026-11-23").says(Rel1, Rarely));
    const auto lanes = relationship.today().lanesOf(kRel);
    REQUIRE(lanes.teacher);
    CHECK(lanes.teacher->id == PulseId{2});
    CHECK(lanes.teacher->words == "It has been a month.");
    CHECK(lanes.teacher->said == std::vector<PulseSaid>{{{Rel1, Sometimes}, Always}, {{Rel2, Mostly}, std::nullopt}});
    CHECK(relationship.today().lanesOf(Dimension::Communicative).teacher->id == PulseId{1});
    CHECK_FALSE(relationship.today().lanesOf(Dimension::Competence).teacher);
}

TEST_CASE("a batch is shown from five answers to an item on", "[trust][lanes]") {
    auto batch = aBatch().on("2026-11-06");
    for (int sheet = 0; sheet < 4; ++sheet)
        batch.says(PulseItem::Rel1, PulseAnswer::Mostly).says(PulseItem::Rel2, PulseAnswer::Always);
    CHECK_FALSE(Relationship().add(batch).today().lanesOf(kRel).anonymous);
    batch.says(PulseItem::Rel1, PulseAnswer::CannotSay); // hides nobody
    CHECK_FALSE(Relationship().add(batch).today().lanesOf(kRel).anonymous);
    batch.says(PulseItem::Rel1, PulseAnswer::Rarely);
    const auto shown = Relationship().add(batch).today().lanesOf(kRel).anonymous;
    REQUIRE(shown);
    CHECK(shown->items == std::vector<ItemTally>{{PulseItem::Rel1, {1, 0, 4, 0, 1}}});
}

TEST_CASE("the coach's own lane is the latest reflection on the dimension", "[trust][lanes]") {
    Relationship relationship;
    relationship.add(thoughtOn("2026-10-02", kRel).id(1))
        .add(thoughtOn("2026-11-06", kRel).id(2))
        .add(thoughtOn("2026-11-13", Dimension::Competence).id(3))
        .add(thoughtOn("2026-11-23", kRel).id(4));
    CHECK(relationship.today().lanesOf(kRel).me->id == ReflectionId{2});
    CHECK_FALSE(relationship.today().lanesOf(Dimension::Communicative).me);
}

TEST_CASE("a question is asked where a full log and the latest pulse differ", "[trust][ask]") {
    using enum PulseItem;
    using enum PulseAnswer;
    const Pulse low = aPulse().says(Rel2, Sometimes);
    CHECK(asks({{4, 5}}, {low}));
    CHECK(asks({{4, 5}}, {aPulse().says(Rel1, Rarely)}));
    CHECK(asks({{4, 5}, {0, 4}}, {low}));
    CHECK_FALSE(asks({{4, 5}, {3, 5}}, {low}));
    CHECK_FALSE(asks({{4, 4}, {0, 0}}, {low}));
    CHECK_FALSE(asks({}, {low}));
    CHECK_FALSE(asks({{4, 5}}, {}));
    CHECK_FALSE(asks({{4, 5}}, {aPulse().says(Rel1, Mostly).says(Rel2, CannotSay).says(Comm1, Rarely)}));
    CHECK_FALSE(asks({{4, 5}}, {aBatch().says(Rel1, Rarely)}));
    CHECK_FALSE(asks({{4, 5}}, {aPulse().on("2026-11-21").says(Rel1, Rarely)}));
    CHECK_FALSE(asks({{4, 5}}, {aPulse().on("2026-11-02").says(Rel1, Rarely), aPulse().says(Rel1, Mostly)}));
    CHECK_FALSE(asks({{4, 5}}, {aPulse().on("2026-11-02").says(Rel1, Rarely), aPulse().says(Comm1, Mostly)}));
}

TEST_CASE("any fall of two steps lands where a question is asked", "[trust][ask]") {
    using enum PulseAnswer;
    for (const auto before : {Rarely, Sometimes, Mostly, Always})
        for (const auto now : {Rarely, Sometimes, Mostly, Always}) {
            if (static_cast<int>(before) - static_cast<int>(now) < 2)
                continue;
            CHECK(asks({{5, 5}},
                       {aPulse().on("2026-10-02").says(PulseItem::Rel1, before), aPulse().says(PulseItem::Rel1, now)}));
        }
}

TEST_CASE("each dimension is asked about by its own counts", "[trust][ask]") {
    Relationship relationship;
    const auto low = aPulse()
                         .says(PulseItem::Comm1, PulseAnswer::Rarely)
                         .says(PulseItem::Rel1, PulseAnswer::Rarely)
                         .says(PulseItem::Comp2, PulseAnswer::Rarely);
    relationship.add(low);
    for (const auto* on : {"2026-11-02", "2026-11-04", "2026-11-06", "2026-11-10", "2026-11-12"})
        relationship.add(aContact().on(on).planned());
    CHECK(relationship.today().askAbout == std::vector{Dimension::Relational});
    for (int i = 0; i < 5; ++i)
        relationship.add(aPromise().madeOn("2026-10-01").dueOn("2026-11-02").kept("2026-11-02"));
    CHECK(relationship.today().askAbout == std::vector{Dimension::Relational, Dimension::Competence});
}

#include "domain/trust/relational.h"
#include "support/relationship.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;
using namespace alongside::trust;

TEST_CASE("appointments count when the coach could hold them", "[trust][appointments]") {
    using enum ContactStatus;
    struct Row {
        const char* what;
        Contact contact;
        Tally expected;
        std::size_t notLogged;
    };
    const auto on = [](ContactStatus status) { return aContact().on("2026-11-16").status(status).planned(); };
    const auto row = GENERATE_COPY(
        Row{"held", on(Held), {1, 1}, 0},
        Row{"a held message that was planned", on(Held).kind(ContactKind::Message), {1, 1}, 0},
        Row{"moved by the coach", on(MovedByCoach), {0, 1}, 0},
        Row{"cancelled by the coach", on(CancelledByCoach), {0, 1}, 0},
        Row{"the coach was absent", on(CoachAbsent), {0, 1}, 0},
        Row{"moved by the teacher", on(MovedByTeacher), {0, 0}, 0},
        Row{"cancelled by the teacher", on(CancelledByTeacher), {0, 0}, 0},
        Row{"the teacher was absent", on(TeacherAbsent), {0, 0}, 0},
        Row{"held, but never planned", on(Held).but(&Contact::planned, false), {0, 0}, 0},
        Row{"absent from what was never planned", on(CoachAbsent).but(&Contact::planned, false), {0, 0}, 0},
        Row{"held and unasked", on(Held).welcome(Welcome::Unasked), {0, 0}, 0},
        Row{"moved and unasked", on(MovedByCoach).welcome(Welcome::Unasked), {0, 1}, 0},
        Row{"planned, its day is over", on(Planned), {0, 0}, 1},
        Row{"planned for today", on(Planned).on("2026-11-20"), {0, 0}, 0},
        Row{"planned for tomorrow", on(Planned).on("2026-11-21"), {0, 0}, 0},
        Row{"planned before the window", on(Planned).on("2026-09-18"), {0, 0}, 0});
    CAPTURE(row.what);
    const auto kept = Relationship().add(row.contact).today().relational.appointmentsKept;
    CHECK(kept.count.tally() == row.expected);
    CHECK(kept.notLogged.size() == row.notLogged);
}

TEST_CASE("a contact that was moved counts on its first day and again, as a new one, on the other",
          "[trust][appointments]") {
    Relationship relationship;
    relationship.add(aContact().on("2026-11-10").status(ContactStatus::MovedByCoach).planned().noticeOn("2026-11-06"))
        .add(aContact().on("2026-11-12").planned());
    const auto today = relationship.today();
    CHECK(today.relational.appointmentsKept.count.tally() == Tally{1, 2});
    CHECK(today.communicative.changesToldAhead.tally() == Tally{1, 1});
    CHECK(today.communicative.readBack.tally() == Tally{0, 1});
}

TEST_CASE("a win counts once it is told or has waited five school days", "[trust][wins]") {
    struct Row {
        const char* what;
        Win win;
        Tally expected;
        std::optional<int> median;
    };
    const auto row =
        GENERATE(Row{"told the same day", aWin().toldOn("2026-11-20"), {1, 1}, 0},
                 Row{"told after two school days", aWin().seenOn("2026-11-13").toldOn("2026-11-17"), {1, 1}, 2},
                 Row{"told after twenty", aWin().seenOn("2026-10-23").toldOn("2026-11-20"), {1, 1}, 20},
                 Row{"waiting for four school days", aWin().seenOn("2026-11-16"), {0, 0}, std::nullopt},
                 Row{"waiting for five school days", aWin().seenOn("2026-11-13"), {0, 1}, std::nullopt},
                 Row{"told only tomorrow", aWin().seenOn("2026-11-13").toldOn("2026-11-21"), {0, 1}, std::nullopt},
                 Row{"seen before the window", aWin().seenOn("2026-09-18").toldOn("2026-10-01"), {0, 0}, std::nullopt},
                 Row{"seen tomorrow", aWin().seenOn("2026-11-21").toldOn("2026-11-21"), {0, 0}, std::nullopt});
    CAPTURE(row.what);
    const auto told = Relationship().add(row.win).today().relational.winsTold;
    CHECK(told.count.tally() == row.expected);
    CHECK(told.median == row.median);
}

TEST_CASE("the median of an even number of wins is the lower one", "[trust][wins]") {
    Relationship relationship;
    for (const auto* told : {"2026-11-12", "2026-11-03", "2026-11-06", "2026-11-02"})
        relationship.add(aWin().seenOn("2026-11-02").toldOn(told));
    relationship.add(aWin().seenOn("2026-11-02"));
    CHECK(relationship.today().relational.winsTold.median == 1);
    CHECK(relationship.today().relational.winsTold.count.tally() == Tally{4, 5});
}

TEST_CASE("welcome presence is brief contacts and visits, unasked ones stand apart", "[trust][presence]") {
    Relationship relationship;
    relationship.add(aContact().kind(ContactKind::Hallway).welcome(Welcome::Standing))
        .add(aContact().kind(ContactKind::Message).welcome(Welcome::Invited))
        .add(aContact().kind(ContactKind::Visit).welcome(Welcome::Agreed))
        .add(aContact().kind(ContactKind::Debrief).welcome(Welcome::Invited))
        .add(aContact().kind(ContactKind::Visit).status(ContactStatus::TeacherAbsent))
        .add(aContact().kind(ContactKind::Visit).welcome(Welcome::Unasked))
        .add(aContact().kind(ContactKind::Planning).welcome(Welcome::Unasked))
        .add(aContact().kind(ContactKind::Visit).welcome(Welcome::Unasked).status(ContactStatus::CancelledByCoach))
        .add(aContact().on("2026-09-18").kind(ContactKind::Visit).welcome(Welcome::Unasked));
    const auto presence = relationship.today().relational.welcomePresence;
    CHECK(presence.welcome.size() == 3);
    CHECK(presence.unasked.size() == 2);
}

TEST_CASE("an unasked held contact adds to no practice", "[trust][presence]") {
    const auto everything = [](Welcome welcome) {
        return aContact()
            .on("2026-11-02")
            .kind(ContactKind::CoTeaching)
            .welcome(welcome)
            .askedBy(AskedBy::Teacher)
            .planned()
            .readBack()
            .hardMoment()
            .nothingToDo()
            .goalLinked()
            .summarySentOn("2026-11-02");
    };
    const auto cycle = aCycle();
    const auto welcome = Relationship().add(cycle).add(everything(Welcome::Agreed)).today();
    CHECK(welcome.communicative.summarySent.count.tally() == Tally{1, 1});
    CHECK(welcome.competence.tiedToGoal.tally() == Tally{1, 1});
    CHECK(welcome.relational.cameBack.tally() == Tally{0, 1});
    auto unasked = Relationship().add(cycle).add(everything(Welcome::Unasked)).today();
    CHECK(unasked.relational.welcomePresence.unasked.size() == 1);
    unasked.relational.welcomePresence.unasked.clear();
    CHECK(unasked == Relationship().add(cycle).today());
}

TEST_CASE("coming back to a hard moment takes a later held contact within five school days", "[trust][cameback]") {
    const auto hard = aContact().on("2026-11-02").hardMoment();
    const auto tallyWith = [&](ContactMaker back) {
        return Relationship().add(hard).add(back).today().relational.cameBack.tally();
    };
    CHECK(tallyWith(aContact().on("2026-11-09")) == Tally{1, 1});
    CHECK(tallyWith(aContact().on("2026-11-10")) == Tally{0, 1});
    CHECK(tallyWith(aContact().on("2026-11-03").kind(ContactKind::Message)) == Tally{1, 1});
    CHECK(tallyWith(aContact().on("2026-11-02").kind(ContactKind::Message)) == Tally{0, 1});
    CHECK(tallyWith(aContact().on("2026-11-03").status(ContactStatus::CancelledByTeacher)) == Tally{0, 1});
    CHECK(tallyWith(aContact().on("2026-11-03").welcome(Welcome::Unasked)) == Tally{0, 1});
    CHECK(tallyWith(aContact().on("2026-10-30")) == Tally{0, 1});
}

TEST_CASE("a hard moment asks for coming back only after five school days", "[trust][cameback]") {
    Relationship relationship;
    relationship.add(aContact().on("2026-11-13").hardMoment()).add(aContact().on("2026-11-16"));
    CHECK(relationship.asOf("2026-11-19").relational.cameBack.tally() == Tally{0, 0});
    CHECK(relationship.asOf("2026-11-20").relational.cameBack.tally() == Tally{1, 1});
    relationship.add(aContact().on("2026-11-06").kind(ContactKind::Message).hardMoment());
    CHECK(relationship.asOf("2026-11-20").relational.cameBack.tally() == Tally{2, 2});
}

TEST_CASE("the checklist counts what is done of what fits in the period of the day", "[trust][checklist]") {
    using enum TickState;
    Relationship relationship;
    relationship
        .add(aChecklist()
                 .id(3)
                 .item(Strategy::Celebrate, Done, day("2026-11-05"))
                 .item(Strategy::Celebrate, NotYet)
                 .item(Strategy::Celebrate, NotFitting, day("2026-11-12"))
                 .item(Strategy::Dependable, Done)
                 .item(Strategy::Empathy, Done, day("2026-11-24"))
                 .item(Strategy::Empathy, NotFitting, day("2026-11-25")))
        .add(aChecklist().id(2).period("2026-10-01", "2026-10-31").item(Strategy::Empathy, Done, day("2026-10-07")));
    const auto ticks = relationship.today().relational.checklist;
    CHECK(ticks.period == ChecklistId{3});
    CHECK(ticks.byStrategy == std::array{Ticks{1, 2}, Ticks{1, 1}, Ticks{0, 2}});
    CHECK(ticks.lastChange == day("2026-11-12"));
    const auto later = relationship.asOf("2026-11-30").relational.checklist;
    CHECK(later.byStrategy == std::array{Ticks{1, 2}, Ticks{1, 1}, Ticks{1, 1}});
    CHECK(later.lastChange == day("2026-11-25"));
    CHECK(relationship.asOf("2026-10-31").relational.checklist.byStrategy[2] == Ticks{1, 1});
    CHECK(relationship.asOf("2026-12-01").relational.checklist == ChecklistTicks{});
}

TEST_CASE("a teacher who asks is a sign, brief contacts included", "[trust]") {
    Relationship relationship;
    relationship.add(aContact().askedBy(AskedBy::Teacher))
        .add(aContact().askedBy(AskedBy::Teacher).kind(ContactKind::Message))
        .add(aContact().askedBy(AskedBy::Standing))
        .add(aContact().askedBy(AskedBy::Teacher).status(ContactStatus::CancelledByCoach))
        .add(aContact().askedBy(AskedBy::Teacher).on("2026-09-20"));
    CHECK(relationship.today().relational.theyCame.size() == 2);
}

#include "overview/before_the_door.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

using namespace alongside;
using namespace alongside::making;

namespace {

struct DoorNotebook : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher()
                                      .named("Ana")
                                      .but(&Teacher::channel, "A note in the box")
                                      .but(&Teacher::quietHours, "After six")
                                      .but(&Teacher::dropIn, VisitRule::AnyTime)
                                      .but(&Teacher::recognition, Recognition::StaffWide));
    TeacherId ben = put(notebook, aTeacher().named("Ben"));

    BeforeTheDoor door(Date day = kToday) const { return beforeTheDoor(notebook.read(), ana, day).value(); }
    Agreement agreed() const {
        return anAgreement()
            .with(ana)
            .acknowledgedOn("2026-09-10")
            .visits(VisitRule::InvitationOnly)
            .but(&Agreement::recognition, Recognition::PrivateWritten)
            .but(&Agreement::answers,
                 std::map<std::string, Answer>{{"what-we-want.goal", std::string("Every voice once a week")},
                                               {"help.visit-periods", std::string("Period 2")},
                                               {"communication.quick", std::string("chat")},
                                               {"communication.quiet-hours", std::string("At weekends")},
                                               {"recognition.hard-news", std::vector<std::string>{"straight"}},
                                               {"recognition.closed-topics", std::string("Her last school")}});
    }
};

} // namespace

TEST_CASE_METHOD(DoorNotebook, "of somebody new nothing is known but what their page says", "[door]") {
    const auto view = door();
    CHECK(view.teacher.name == "Ana");
    CHECK_FALSE(view.last);
    CHECK_FALSE(view.goal);
    CHECK_FALSE(view.hardMoment);
    CHECK(view.way.praise.way == Recognition::StaffWide);
    CHECK(view.way.visits == VisitRule::AnyTime);
    CHECK(view.way.channel == "A note in the box");
    CHECK(view.way.quietHours == "After six");
    CHECK_FALSE(beforeTheDoor(notebook.read(), TeacherId{99}, kToday));
}

TEST_CASE_METHOD(DoorNotebook, "the school is said where the coach works in several", "[door]") {
    const auto north = put(notebook, aSchool().named("North School"));
    auto teacher = notebook.read().teachers.find(ana).value();
    teacher.schools = {north};
    notebook.perform(Op::Import, [&](Tables& t) { t.teachers.replace(teacher); });
    CHECK(door().schools.empty());
    put(notebook, aSchool().named("South School"));
    CHECK(door().schools == std::vector<std::string>{"North School"});
    CHECK(beforeTheDoor(notebook.read(), ben, kToday).value().schools.empty());
}

TEST_CASE_METHOD(DoorNotebook, "where the agreement says how long meetings are kept, none is not never", "[door]") {
    auto agreement = agreed();
    CHECK_FALSE(door().keepsForATime);
    const auto until = [&](const char* answer) {
        agreement.answers["records.keep-until"] = std::string(answer);
        agreement.id = put(notebook, agreement);
        ++agreement.version;
        return door().keepsForATime;
    };
    CHECK(until("year-end"));
    CHECK_FALSE(until("district"));
}

TEST_CASE_METHOD(DoorNotebook, "the last time is the last one held that was no message", "[door]") {
    put(notebook, aContact().with(ana).on("2026-11-02").sharedNote("Earlier"));
    const auto last = put(notebook, aContact()
                                        .with({ben, ana})
                                        .on("2026-11-12")
                                        .kind(ContactKind::Team)
                                        .sharedNote("The tally")
                                        .privateNote("Tired"));
    put(notebook, aContact().with(ana).on("2026-11-16").kind(ContactKind::Message));
    put(notebook, aContact().with(ana).on("2026-11-17").status(ContactStatus::TeacherAbsent));
    put(notebook, aContact().with(ben).on("2026-11-18"));
    put(notebook, aPlannedContact("2026-11-20").with(ana));
    CHECK(door().last == LastTime{last, day("2026-11-12"), ContactKind::Team, "The tally", "Tired"});
    CHECK(door(day("2026-11-11")).last->sharedNote == "Earlier");
}

TEST_CASE_METHOD(DoorNotebook, "open steps of both sides come by the date that holds, wins by the day they were seen",
                 "[door]") {
    const auto later = put(notebook, aPromise().with(ana).dueOn("2026-11-27"));
    const auto overdue = put(notebook, aPromise().with(ana).madeOn("2026-11-02").dueOn("2026-11-09"));
    const auto moved =
        put(notebook, aPromise().with(ana).madeOn("2026-11-02").dueOn("2026-11-04").moved("2026-11-03", "2026-11-24"));
    put(notebook, aPromise().with(ana).madeOn("2026-11-02").dueOn("2026-11-04").kept("2026-11-04"));
    put(notebook, aPromise().with(ben));
    const auto own = put(notebook, anActionStep().with(ana));
    const auto newer = put(notebook, aWin().with(ana).seenOn("2026-11-18"));
    const auto older = put(notebook, aWin().with(ana).seenOn("2026-11-04"));
    put(notebook, aWin().with(ana).seenOn("2026-11-05").toldOn("2026-11-06"));
    const auto view = door();
    REQUIRE(view.promised.size() == 3);
    CHECK(view.promised[0].id == overdue);
    CHECK(view.promised[1].id == moved);
    CHECK(view.promised[2].id == later);
    REQUIRE(view.theirs.size() == 1);
    CHECK(view.theirs[0].id == own);
    REQUIRE(view.untold.size() == 2);
    CHECK(view.untold[0].id == older);
    CHECK(view.untold[1].id == newer);
}

TEST_CASE_METHOD(DoorNotebook, "the goal is the running cycle's with its phase, else the agreement's", "[door]") {
    put(notebook, agreed());
    CHECK(door().goal == GoalNow{"Every voice once a week", {}, {}});
    Cycle cycle = aCycle().with(ana).startedOn("2026-11-02").endedOn("2026-11-30");
    cycle.goal = "Wait three seconds";
    cycle.phases = {{"Identify", day("2026-11-02"), day("2026-11-13")}, {"Learn", day("2026-11-14"), std::nullopt}};
    const auto id = notebook.perform(Op::Import, [&](Tables& t) { return t.cycles.add(cycle); });
    CHECK(door().goal == GoalNow{"Wait three seconds", id, "Learn"});
    CHECK(door(day("2026-11-05")).goal->phase == "Identify");
    CHECK(door(day("2026-12-01")).goal->words == "Every voice once a week");
}

TEST_CASE_METHOD(DoorNotebook, "a draft's goal counts as well, an ended agreement's does not", "[door]") {
    auto draft = agreed();
    draft.acknowledgedOn.reset();
    put(notebook, draft);
    CHECK(door().goal->words == "Every voice once a week");
    CHECK(door().way.visits == VisitRule::AnyTime); // and none of its rules holds yet
    notebook.undo();
    auto ended = agreed();
    ended.endedOn = day("2026-10-30");
    put(notebook, ended);
    CHECK_FALSE(door().goal);
}

TEST_CASE_METHOD(DoorNotebook, "what the agreement in force says goes before the teacher's page", "[door]") {
    put(notebook, agreed());
    const auto way = door().way;
    CHECK(way.praise == WayToTell{Recognition::PrivateWritten, true, Recognition::StaffWide});
    CHECK(way.visits == VisitRule::InvitationOnly);
    CHECK(way.visitPeriods == "Period 2");
    CHECK(way.quickChannel == "chat");
    CHECK(way.quietHours == "At weekends");
    CHECK(way.hardNews == std::vector<std::string>{"straight"});
    CHECK(way.closedTopics == "Her last school");
}

TEST_CASE_METHOD(DoorNotebook, "a hard moment is open until the two have been in contact again", "[door]") {
    const auto hard = put(notebook, aContact().with(ana).on("2026-11-16").hardMoment());
    put(notebook, aContact().with(ana).on("2026-11-16").kind(ContactKind::Hallway)); // the same day
    CHECK(door().hardMoment == hard);
    CHECK_FALSE(door(day("2026-11-16")).hardMoment); // it has only just been
    put(notebook, aContact().with(ana).on("2026-11-18").status(ContactStatus::CoachAbsent));
    CHECK(door().hardMoment == hard);
    put(notebook, aContact().with(ana).on("2026-11-18").kind(ContactKind::Message));
    CHECK_FALSE(door().hardMoment);
}

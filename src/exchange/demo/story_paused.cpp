#include "exchange/demo/story.h"

namespace alongside::story {

namespace {

using enum ContactKind;

}

Story paused() {
    Story s;
    auto& t = s.teacher;
    t.name = "Ingrid Solvang";
    t.pronouns = "she/her";
    t.role = "Grade 2 teacher";
    t.subjects = {"Literacy", "Mathematics"};
    t.grades = {"2"};
    t.room = "3";
    t.planningPeriods = "Period 1 on Wednesdays";
    t.status = TeacherStatus::Paused;
    t.recognition = Recognition::PrivateSpoken;
    t.dropIn = VisitRule::None;
    s.started = 59;
    s.schools = {0};
    s.pacts = {{.started = 57,
                .discussed = 57,
                .acknowledged = 52,
                .review = -15,
                .replies = {{"two-of-us.began", "asked"},
                            {"what-coaching-is.pause", "One line by text, no reason needed"},
                            {"what-coaching-is.no-reason-needed", "yes"},
                            {"what-we-want.goals", "small-groups|workload"},
                            {"help.visits", "invitation-only"},
                            {"rhythm.every", "8"},
                            {"communication.summary", "none"},
                            {"recognition.praise", "private-spoken"},
                            {"privacy.rung", "0"}}}};
    s.meetings = {
        {.ago = 52,
         .start = at(8, 30),
         .kind = Planning,
         .place = "Room 3",
         .shared = "Three reading groups is two too many for one pair of hands. We sketched a week with two.",
         .win = true,
         .readBack = true,
         .nothingToDo = true},
        {.ago = 45,
         .start = at(8, 30),
         .minutes = 40,
         .kind = CoPlanning,
         .place = "Room 3",
         .shared = "Wrote the cards for the second group together. She laughed for the first time this term.",
         .asking = kInvited,
         .readBack = true},
        {.ago = 39,
         .start = at(8, 30),
         .kind = CheckIn,
         .place = "Room 3",
         .shared = "Two groups hold. She goes home before five on Wednesdays now.",
         .win = true,
         .nothingToDo = true},
        {.ago = 30,
         .start = at(8, 30),
         .kind = CheckIn,
         .place = "Room 3",
         .shared = "She moved it: parents' evening.",
         .status = ContactStatus::MovedByTeacher},
        {.ago = 27,
         .start = at(8, 30),
         .minutes = 20,
         .kind = CheckIn,
         .place = "Room 3",
         .shared = "A hard month at home. We agreed to stop until she says otherwise, and that nothing is owed.",
         .privately = "Her father moved in with them. She asked me not to tell anyone, and I have not.",
         .asking = kInvited,
         .hard = true,
         .nothingToDo = true,
         .move = "freedom"},
        {.ago = 13,
         .start = at(12, 15),
         .minutes = 5,
         .kind = Hallway,
         .place = "Playground",
         .shared = "Held the gate together for ten minutes. No coaching.",
         .asking = kAgreed,
         .appointment = false},
    };
    s.steps = {
        {.made = 52,
         .kind = StepKind::Make,
         .what = "A week plan with two reading groups, one page",
         .due = 47,
         .state = StepState::Kept,
         .closed = 48,
         .fitted = true,
         .source = "Her own plan from last year"},
        {.made = 45,
         .kind = StepKind::Bring,
         .what = "Word cards on thicker paper",
         .due = 40,
         .state = StepState::Kept,
         .closed = 40,
         .fitted = true},
        {.made = 39,
         .kind = StepKind::Bring,
         .what = "A second set for the take-home bags",
         .due = 20,
         .state = StepState::Released,
         .closed = 27},
        {.made = 27,
         .kind = StepKind::ComeBack,
         .what = "Send one line before winter break, and expect no answer",
         .due = -15},
    };
    s.wins = {{.seen = 39,
               .what = "The second group started by itself while she was still at the door.",
               .told = 39,
               .how = "Said in room 3"}};
    s.ticks = {
        {.thisMonth = false,
         .done = {"celebrate-1", "dependable-1", "empathy-1", "empathy-2", "empathy-4", "empathy-5", "empathy-6"}}};
    return s;
}

} // namespace alongside::story

#include "exchange/demo/story.h"

namespace alongside::story {

namespace {

using enum ContactKind;

}

Story brandNew() {
    Story s;
    auto& t = s.teacher;
    t.name = "Tomáš Havelka";
    t.pronouns = "he/him";
    t.role = "Grade 7 science, first year";
    t.subjects = {"Science"};
    t.grades = {"7"};
    t.room = "21";
    t.planningPeriods = "Period 5";
    t.email = "t.havelka@quarryhill.example";
    t.channel = "Email, he reads it before eight";
    s.started = 16;
    s.schools = {1};
    s.meetings = {
        {.ago = 7,
         .start = at(14, 45),
         .minutes = 25,
         .place = "Room 21",
         .shared = "Said hello and listened. He knows his science and is counting the days; the move from lab to seats "
                   "is what costs him.",
         .asking = kAgreed,
         .summary = 1,
         .readBack = true,
         .move = "choose-the-mode"},
        {.ago = 5,
         .start = at(7, 50),
         .minutes = 5,
         .kind = Hallway,
         .place = "Front door",
         .shared = "Carried the microscope boxes up together.",
         .asking = kAgreed,
         .appointment = false},
        {.ago = 2,
         .start = at(14, 45),
         .minutes = 30,
         .kind = ProblemSolving,
         .place = "Room 21",
         .shared = "He drew the room on the board and we walked the clean-up. One bin in the wrong corner explains "
                   "half of it.",
         .privately = "He asked whether he should have become a teacher at all. I listened and did not answer.",
         .asking = kInvited,
         .summary = 0,
         .win = true,
         .hard = true},
        {.ago = 0,
         .start = at(10, 15),
         .minutes = 30,
         .kind = Planning,
         .place = "Library",
         .status = ContactStatus::Planned,
         .asking = kAgreed},
    };
    s.steps = {
        {.made = 7,
         .kind = StepKind::FindOut,
         .what = "Whether first-year teachers may skip hall duty on lab days",
         .due = 3,
         .state = StepState::Kept,
         .closed = 3,
         .source = "The staff handbook, page 12"},
        {.made = 7,
         .kind = StepKind::Introduce,
         .what = "Bring him and room 19 together, who ran labs here before",
         .due = -4},
        {.made = 2,
         .kind = StepKind::Make,
         .what = "A clean-up card for the lab tables, six words at most",
         .due = 0,
         .goal = true},
        {.made = 2, .owner = Side::Teacher, .what = "Move the bin and time the clean-up for a week", .due = -3},
    };
    s.wins = {
        {.seen = 2,
         .what =
             "He asked his class what the clean-up looked like from their side, and wrote their answer on the board.",
         .told = 1,
         .how = "Said at the door"}};
    s.ticks = {{.done = {"celebrate-1", "empathy-1", "dependable-5"}}};
    return s;
}

} // namespace alongside::story

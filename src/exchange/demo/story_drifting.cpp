#include "exchange/demo/story.h"

namespace alongside::story {

namespace {

using enum ContactKind;

}

// Met often in early autumn, then less and less; the last two dates fell through.
Story drifting() {
    Story s;
    auto& t = s.teacher;
    t.name = "Gwen Ashworth-Pike";
    t.pronouns = "she/her";
    t.role = "Grade 8 history";
    t.subjects = {"History", "Civics"};
    t.grades = {"8"};
    t.room = "7";
    t.planningPeriods = "Period 2";
    t.email = "g.ashworth@quarryhill.example";
    t.dropIn = VisitRule::ThesePeriods;
    t.recognition = Recognition::SmallGroup;
    t.priorRelation = PriorRelation::SameTeam;
    s.started = 60;
    s.schools = {1, 0};
    s.pacts = {
        {.started = 59,
         .discussed = 59,
         .acknowledged = 57,
         .review = 3,
         .replies = {{"two-of-us.began", "accepted"},
                     {"two-of-us.prior", "same-team"},
                     {"two-of-us.change-now",
                      "We planned together for years. Now I ask first, and she may say that she has a better idea."},
                     {"what-coaching-is.no-evaluation", "yes"},
                     {"what-we-want.goals", "unit-planning|engagement"},
                     {"what-we-want.goal", "Units that begin with a question students really argue about."},
                     {"help.kinds.co-plan", "yes"},
                     {"help.kinds.focused-visit", "maybe"},
                     {"help.visits", "these-periods"},
                     {"help.visit-periods", "Period 2 and 6"},
                     {"rhythm.every", "10"},
                     {"rhythm.longest-quiet", "18"},
                     {"communication.summary", "teacher"},
                     {"communication.summary-within", "2"},
                     {"recognition.praise", "small-group"},
                     {"privacy.rung", "1"},
                     {"review.pulse", "paper"},
                     {"review.talked-through", "yes"}}}};
    s.meetings = {
        {.ago = 57,
         .start = at(9, 5),
         .minutes = 45,
         .kind = Planning,
         .place = "Room 7",
         .shared = "Laid the first unit out on the floor. She threw half of it away and was pleased.",
         .summary = 2,
         .win = true,
         .readBack = true,
         .nothingToDo = true},
        {.ago = 50,
         .start = at(9, 5),
         .kind = CheckIn,
         .place = "Room 7",
         .shared = "The opening question worked in one class and sank in the other. We compared the two first minutes.",
         .summary = 1,
         .readBack = true},
        {.ago = 43,
         .start = at(13, 30),
         .minutes = 40,
         .kind = Visit,
         .place = "Room 7",
         .shared = "Period 6, as agreed. Students quoted the source at each other without being asked to.",
         .asking = kInvited,
         .summary = 1},
        {.ago = 36,
         .start = at(9, 5),
         .kind = CheckIn,
         .place = "Room 7",
         .shared = "Short one. Reports are due and she has no head for the next unit.",
         .summary = 4},
        {.ago = 24,
         .start = at(9, 5),
         .minutes = 20,
         .kind = CheckIn,
         .place = "By the copier",
         .shared = "Meant to be half an hour, became ten minutes by the copier. We said we would find a proper time.",
         .asking = kAgreed},
        {.ago = 16,
         .start = at(9, 5),
         .kind = Planning,
         .place = "Room 7",
         .shared = "Moved to next week: I had a training.",
         .status = ContactStatus::MovedByCoach,
         .notice = 0},
        {.ago = 11,
         .start = at(9, 5),
         .kind = Planning,
         .place = "Room 7",
         .shared = "I forgot to put it in my calendar and was in the other building.",
         .privately = "She said it was fine in the voice of someone for whom it is not fine.",
         .status = ContactStatus::CoachAbsent},
        {.ago = 3, .start = at(9, 5), .kind = CheckIn, .place = "Room 7", .status = ContactStatus::Planned},
    };
    s.steps = {
        {.made = 50,
         .kind = StepKind::Bring,
         .what = "Three opening questions that split a room",
         .due = 45,
         .state = StepState::Kept,
         .closed = 45,
         .fitted = true,
         .source = "A debate handbook from the library"},
        {.made = 43,
         .owner = Side::Teacher,
         .what = "Begin the next unit with the map and no words",
         .due = 36,
         .state = StepState::Kept,
         .closed = 36,
         .lookedBack = 24,
         .verdict = Verdict::Change},
        {.made = 36,
         .kind = StepKind::FindOut,
         .what = "Ask the archive whether classes may handle the letters",
         .due = 28,
         .state = StepState::Kept,
         .closed = 25},
        {.made = 24,
         .kind = StepKind::Reply,
         .what = "Name three times for a proper hour",
         .due = 21,
         .state = StepState::Missed,
         .closed = 15},
        {.made = 11,
         .kind = StepKind::BeThere,
         .what = "Come to room 7 in person and say sorry for the missed hour",
         .due = 6},
    };
    s.wins = {{.seen = 43,
               .what = "Period 6 argued over a source for eleven minutes and nobody looked at the clock.",
               .told = 42,
               .how = "At the team table"},
              {
                  .seen = 12,
                  .what = "Heard in the corridor: two of her students still arguing about the treaty.",
              }};
    s.ticks = {{.done = {"empathy-6"}},
               {.thisMonth = false, .done = {"celebrate-1", "dependable-2", "dependable-4", "empathy-1"}}};
    s.thoughts = {{.on = 10,
                   .dimension = Dimension::Relational,
                   .prompt = "month-unwelcome",
                   .text = "I let it slide because she never complains. Not complaining is not the same as being well "
                           "looked after."}};
    return s;
}

} // namespace alongside::story

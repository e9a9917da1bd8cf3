#include "exchange/demo/story.h"

namespace alongside::story {

namespace {

using enum ContactKind;

}

// Thirty years in the room, sent rather than asked, and slowly, drily, warming up.
Story sceptic() {
    Story s;
    auto& t = s.teacher;
    t.name = "Walter Prewitt";
    t.pronouns = "he/him";
    t.role = "Grade 8 mathematics, department head";
    t.subjects = {"Mathematics", "Algebra"};
    t.grades = {"8"};
    t.room = "30";
    t.planningPeriods = "Period 7";
    t.email = "w.prewitt@quarryhill.example";
    t.status = TeacherStatus::Light;
    t.priorRelation = PriorRelation::WorkedUnder;
    t.dropIn = VisitRule::InvitationOnly;
    t.recognition = Recognition::NotAtAll;
    t.feedback = "If it is useful";
    s.started = 55;
    s.schools = {1};
    s.pacts = {{.started = 48,
                .discussed = 22,
                .review = -20,
                .replies = {{"two-of-us.began", "assigned"},
                            {"two-of-us.assigned-by",
                             "The principal, after the spring test. He was told the same week, and so was I."},
                            {"two-of-us.prior", "worked-under"},
                            {"what-coaching-is.purpose", "He tries one thing of his choosing. I fetch and carry."},
                            {"what-coaching-is.no-evaluation", "yes"},
                            {"what-coaching-is.coach-will-not", "judge|carry-messages|recommend"},
                            {"what-we-want.goals", "assessment"},
                            {"help.visits", "invitation-only"},
                            {"rhythm.every", "15"},
                            {"communication.long", "in-person"},
                            {"recognition.praise", "not-at-all"},
                            {"privacy.rung", "0"}}}};
    s.meetings = {
        {.ago = 54,
         .start = at(15, 5),
         .minutes = 20,
         .kind = CheckIn,
         .place = "Room 30",
         .shared = "He said he had been coached before. I asked what had been of use, and he thought about it.",
         .asking = kAgreed,
         .summary = 2,
         .hard = true,
         .nothingToDo = true,
         .move = "work-first"},
        {.ago = 48,
         .start = at(15, 5),
         .minutes = 25,
         .kind = CheckIn,
         .place = "Room 30",
         .shared = "Showed me his box of test questions, thirty years of them. I asked to copy four.",
         .asking = kAgreed,
         .summary = 1},
        {.ago = 40,
         .start = at(15, 5),
         .kind = CheckIn,
         .place = "Room 30",
         .shared = "Cancelled by him, an hour before. No reason, and none needed.",
         .status = ContactStatus::CancelledByTeacher,
         .asking = kAgreed},
        {.ago = 35,
         .start = at(15, 5),
         .minutes = 30,
         .kind = StudentWork,
         .place = "Room 30",
         .shared = "Sorted one class's papers by kind of mistake. He knew each one by the handwriting.",
         .summary = 1,
         .win = true,
         .readBack = true},
        {.ago = 29,
         .start = at(12, 25),
         .minutes = 5,
         .kind = Hallway,
         .place = "Staff room",
         .shared = "He showed the sorted pile to two others as if it had been his idea. It was.",
         .asking = kInvited,
         .appointment = false},
        {.ago = 22,
         .start = at(15, 5),
         .minutes = 35,
         .kind = ProblemSolving,
         .place = "Room 30",
         .shared =
             "Talked the agreement through, with crossings-out. He wants it on paper and unsigned until the new year.",
         .asking = kInvited,
         .summary = 1,
         .readBack = true,
         .nothingToDo = true,
         .move = "own-limit"},
        {.ago = 17,
         .start = at(15, 5),
         .minutes = 25,
         .kind = CheckIn,
         .place = "Room 30",
         .shared = "He asked what I would do with the third pile. I said I did not know, and we both laughed.",
         .asking = kInvited,
         .summary = 1,
         .win = true,
         .readBack = true,
         .move = "not-knowing"},
        {.ago = -2,
         .start = at(15, 5),
         .kind = CheckIn,
         .place = "Room 30",
         .status = ContactStatus::Planned,
         .asking = kAgreed},
    };
    s.steps = {
        {.made = 48,
         .kind = StepKind::Make,
         .what = "Type up four of his questions, exactly as they are",
         .due = 43,
         .state = StepState::Kept,
         .closed = 42,
         .fitted = true,
         .source = "His own box"},
        {.made = 35,
         .kind = StepKind::Bring,
         .what = "Folders in three colours",
         .due = 33,
         .state = StepState::Kept,
         .closed = 33},
        {.made = 35,
         .owner = Side::Teacher,
         .what = "Give one class the mistakes to sort themselves",
         .due = 22,
         .state = StepState::Kept,
         .closed = 22,
         .lookedBack = 17},
        {.made = 17,
         .kind = StepKind::FindOut,
         .what = "How two other schools handle the third pile",
         .due = 8,
         .state = StepState::Kept,
         .closed = 8,
         .source = "Calls to two colleagues"},
    };
    s.wins = {{.seen = 22,
               .what = "His class sorted its own mistakes and named the piles better than we had.",
               .namedBy = Side::Teacher,
               .told = 22,
               .how = "He told me"},
              {
                  .seen = 3,
                  .what = "He asked the back row for the second reason, and waited until it came.",
              }};
    s.ticks = {{.done = {"dependable-1", "dependable-2", "dependable-4", "empathy-2", "empathy-6"},
                .notFitting = {"celebrate-3"}}};
    using enum PulseItem;
    using enum PulseAnswer;
    s.voices = {{.on = 15,
                 .answers = {{Comm1, Mostly},
                             {Comm2, Mostly},
                             {Rel1, Sometimes},
                             {Rel2, CannotSay},
                             {Comp1, Mostly},
                             {Comp2, Always},
                             {Gen1, Mostly},
                             {Gen2, Sometimes}},
                 .words = "Less paper."}};
    s.thoughts = {{.on = 53,
                   .dimension = Dimension::Competence,
                   .prompt = "month-expertise",
                   .text = "Thirty years of questions in a shoe box, and I had brought a handout."}};
    return s;
}

} // namespace alongside::story

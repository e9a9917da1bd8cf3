#include "exchange/demo/story.h"

namespace alongside::story {

namespace {

using enum ContactKind;

}

Story finished() {
    Story s;
    auto& t = s.teacher;
    t.name = "María Fernanda Guadalupe Castellanos y Villaseñor de la Torre";
    t.preferredName = "Mafe";
    t.pronouns = "she/her";
    t.role = "Grade 4 teacher";
    t.subjects = {"Literacy", "Social studies"};
    t.grades = {"4"};
    t.room = "10";
    t.status = TeacherStatus::Ended;
    t.recognition = Recognition::StaffWide;
    t.dropIn = VisitRule::AnyTime;
    t.email = "mf.castellanos@larkspur.example";
    s.started = 90;
    s.schools = {0};
    s.pacts = {{.started = 89,
                .discussed = 89,
                .acknowledged = 86,
                .ended = 25,
                .review = 30,
                .replies = {{"two-of-us.began", "asked"},
                            {"two-of-us.period", "cycle"},
                            {"what-we-want.goals", "feedback|checking"},
                            {"what-we-want.goal", "Feedback that students use the same day."},
                            {"help.visits", "any-time"},
                            {"rhythm.every", "5"},
                            {"communication.summary", "coach"},
                            {"communication.summary-within", "1"},
                            {"recognition.praise", "staff-wide"},
                            {"privacy.rung", "3"},
                            {"review.talked-through", "yes"}}}};
    s.efforts = {{.model = CycleModel::BeforeDuringAfter,
                  .goal = "Feedback that students use the same day",
                  .studentsWill = "Change one thing in their text before they go home.",
                  .started = 80,
                  .ended = 25,
                  .phases = {80, 60, 32}}};
    s.meetings = {
        {.ago = 80,
         .start = at(13, 0),
         .kind = Planning,
         .place = "Room 10",
         .shared = "One colour, one sentence, one change. She wants to see whether less is read more.",
         .summary = 1,
         .readBack = true,
         .goal = true},
        {.ago = 66,
         .start = at(13, 0),
         .minutes = 45,
         .kind = CoTeaching,
         .place = "Room 10",
         .shared = "Each of us took half the class for two-minute talks. We met in the middle, both hoarse.",
         .asking = kInvited,
         .summary = 0,
         .win = true,
         .readBack = true,
         .goal = true},
        {.ago = 52,
         .start = at(13, 0),
         .kind = StudentWork,
         .place = "Room 10",
         .shared = "Laid first and second drafts side by side. Most changes were real ones.",
         .summary = 1,
         .win = true,
         .readBack = true,
         .goal = true},
        {.ago = 44,
         .start = at(13, 0),
         .kind = CheckIn,
         .place = "Room 10",
         .shared = "She has started to skip the written comments on Thursdays and talks instead.",
         .summary = 1,
         .readBack = true,
         .goal = true},
        {.ago = 36,
         .start = at(13, 0),
         .minutes = 40,
         .kind = Visit,
         .place = "Room 10",
         .shared = "Watched how long a student waits for a word from her. Three minutes at most.",
         .asking = kInvited,
         .summary = 1,
         .win = true,
         .goal = true},
        {.ago = 30,
         .start = at(13, 0),
         .kind = Debrief,
         .place = "Room 10",
         .shared = "She says the goal is reached and named what she will keep. So do I.",
         .summary = 1,
         .win = true,
         .readBack = true,
         .goal = true,
         .move = "look-back"},
        {.ago = 25,
         .start = at(12, 30),
         .minutes = 20,
         .kind = CheckIn,
         .place = "Staff room",
         .shared = "Ended the cycle over soup. She offered her room to anyone who wants to look.",
         .summary = 1,
         .win = true,
         .nothingToDo = true,
         .goal = true},
    };
    s.steps = {
        {.made = 80,
         .kind = StepKind::Make,
         .what = "A feedback slip with room for one sentence",
         .due = 74,
         .state = StepState::Kept,
         .closed = 75,
         .fitted = true,
         .goal = true,
         .source = "Her own red pen"},
        {.made = 66,
         .owner = Side::Teacher,
         .what = "Two-minute talks with every student once a week",
         .due = 52,
         .state = StepState::Kept,
         .closed = 52,
         .goal = true,
         .lookedBack = 44},
        {.made = 44,
         .kind = StepKind::Introduce,
         .what = "Bring Tomáš's team to her room for a look",
         .due = 34,
         .state = StepState::Kept,
         .closed = 33},
        {.made = 36,
         .kind = StepKind::Summary,
         .what = "The waiting times, as a small table",
         .due = 35,
         .state = StepState::Kept,
         .closed = 35},
        {.made = 30,
         .kind = StepKind::Bring,
         .what = "The book we talked about",
         .due = 27,
         .state = StepState::Kept,
         .closed = 26,
         .source = "My own shelf"},
    };
    s.wins = {{.seen = 52,
               .what = "Twenty of twenty-four students changed something real before going home.",
               .told = 51,
               .how = "At the staff meeting, with her yes",
               .mayShare = true},
              {.seen = 36,
               .what = "A student explained the one-colour rule to a visitor better than the handout does.",
               .told = 36,
               .how = "Said in room 10",
               .mayShare = true}};
    s.ticks = {{.thisMonth = false,
                .done = {"celebrate-1", "celebrate-2", "celebrate-3", "celebrate-4", "celebrate-5", "dependable-1",
                         "dependable-2", "dependable-6", "empathy-1"}}};
    using enum PulseItem;
    using enum PulseAnswer;
    s.voices = {{.on = 26,
                 .answers = {{Comm1, Always},
                             {Comm2, Always},
                             {Rel1, Always},
                             {Rel2, Always},
                             {Comp1, Mostly},
                             {Comp2, Always},
                             {Gen1, Always},
                             {Gen2, Mostly}},
                 .words = "Next year again, please, with something I am bad at."}};
    s.thoughts = {{.on = 25,
                   .prompt = "end-students",
                   .text = "They rewrite now without being told. I would not have believed it in August."}};
    return s;
}

} // namespace alongside::story

#include "exchange/demo/story.h"

namespace alongside::story {
namespace {

Teacher marisol() {
    Teacher t;
    t.name = "Marisol Etxeberría";
    t.pronouns = "she/her";
    t.role = "Grade 5 teacher";
    t.subjects = {"Mathematics", "Science"};
    t.grades = {"5"};
    t.room = "14";
    t.planningPeriods = "Period 3, and Tuesdays before school";
    t.email = "m.etxeberria@larkspur.example";
    t.phone = "555 0141";
    t.priorRelation = PriorRelation::Colleagues;
    t.dropIn = VisitRule::AnyTime;
    t.recognition = Recognition::PrivateWritten;
    t.feedback = "Plainly, with one thing to try. No sandwich.";
    t.channel = "A note in the box, or the school's chat";
    t.quietHours = "Nothing after 6 pm";
    return t;
}

std::vector<Step> steps() {
    using enum StepKind;
    const auto kept = StepState::Kept;
    return {
        {.made = 47,
         .kind = Summary,
         .what = "Send the tally by seat, without names",
         .due = 45,
         .state = kept,
         .closed = 46},
        {.made = 38,
         .kind = Make,
         .what = "Two sentence starters for explaining, fitted to the fraction unit",
         .due = 34,
         .state = kept,
         .closed = 35,
         .fitted = true,
         .offered = true,
         .goal = true,
         .source = "Our own notes from last spring"},
        {.made = 38,
         .owner = Side::Teacher,
         .what = "Wait five breaths after the first question",
         .due = 33,
         .state = kept,
         .closed = 33,
         .goal = true,
         .lookedBack = 28},
        {.made = 33,
         .kind = Bring,
         .what = "Exit slips with room for words, half a page",
         .due = 28,
         .state = kept,
         .closed = 28,
         .fitted = true,
         .goal = true,
         .source = "District assessment bank, shortened"},
        {.made = 28,
         .kind = ComeBack,
         .what = "Ask again how things are at home, if she wants to be asked",
         .due = 25,
         .state = kept,
         .closed = 26},
        {.made = 23,
         .kind = Reply,
         .what = "Find out whether the slips may stay in the class folder",
         .due = 21,
         .state = kept,
         .closed = 21},
        {.made = 19,
         .owner = Side::Teacher,
         .what = "Let one table explain another table's idea",
         .due = 14,
         .state = kept,
         .closed = 14,
         .goal = true,
         .lookedBack = 9},
        {.made = 19,
         .kind = BeThere,
         .what = "Stand in for ten minutes so that she can see room 9's number talk",
         .due = 15,
         .state = kept,
         .closed = 15,
         .offered = true},
        {.made = 14,
         .kind = Notice,
         .what = "Tell the office that Monday's period 3 is taken until winter",
         .due = 12,
         .state = kept,
         .closed = 13},
        {.made = 9,
         .kind = Model,
         .what = "Show the follow-up question once, in the first five minutes",
         .due = 4,
         .state = kept,
         .closed = 4,
         .fitted = true,
         .goal = true,
         .source = "A talk-moves chart, cut down to three"},
        {.made = 9,
         .kind = Visit,
         .what = "Sit with the back tables during the warm-up",
         .due = 5,
         .state = kept,
         .closed = 5},
        {.made = 4, .kind = Bring, .what = "A blank seating plan for the tally, one page", .due = 0, .goal = true},
        {.made = 4,
         .owner = Side::Teacher,
         .what = "Students ask the follow-up question, back tables first",
         .due = -3,
         .goal = true},
    };
}

std::vector<Praise> wins() {
    return {
        {.seen = 38,
         .what = "She let the silence stand after her question, and three students who never speak put a hand up.",
         .told = 37,
         .how = "A card in her box",
         .mayShare = true},
        {.seen = 28,
         .what = "A table corrected its own fraction strip before anyone came by.",
         .told = 28,
         .how = "Said in room 14"},
        {.seen = 19,
         .what = "\"They explained it to each other and forgot I was there.\"",
         .namedBy = Side::Teacher,
         .told = 19,
         .how = "Wrote it down together",
         .mayShare = true},
        {.seen = 9,
         .what = "Nineteen voices in twenty minutes, and the window side began it.",
         .told = 8,
         .how = "A card in her box"},
        {
            .seen = 2,
            .what = "Passing by: two students arguing politely over a number line, with reasons.",
        },
    };
}

} // namespace

Story thriving() {
    Story s;
    s.teacher = marisol();
    s.started = 58;
    s.schools = {0};
    s.pacts = thrivingPacts();
    s.efforts = thrivingEfforts();
    s.meetings = thrivingMeetings();
    s.steps = steps();
    s.wins = wins();
    s.ticks = {{.done = {"celebrate-1", "celebrate-2", "celebrate-3", "celebrate-6", "dependable-1", "dependable-2",
                         "dependable-3", "dependable-4", "dependable-6", "empathy-1", "empathy-3", "empathy-6"},
                .note = "The card in the box is the right way. Keep it."},
               {.thisMonth = false,
                .done = {"celebrate-1", "celebrate-2", "dependable-1", "dependable-2", "dependable-4", "dependable-6",
                         "empathy-1", "empathy-2"},
                .notFitting = {"celebrate-5"}}};
    using enum PulseItem;
    using enum PulseAnswer;
    s.voices = {{.on = 35,
                 .answers = {{Comm1, Mostly},
                             {Comm2, Mostly},
                             {Rel1, Mostly},
                             {Rel2, Sometimes},
                             {Comp1, Mostly},
                             {Comp2, Always},
                             {Gen1, Mostly},
                             {Gen2, Always}},
                 .words = "I like that you wait."},
                {.on = 10,
                 .answers = {{Comm1, Always},
                             {Comm2, Always},
                             {Rel1, Always},
                             {Rel2, Mostly},
                             {Comp1, Always},
                             {Comp2, Always},
                             {Gen1, Always},
                             {Gen2, Always}},
                 .words = "Do not stop the Mondays."}};
    s.thoughts = {{.on = 27,
                   .dimension = Dimension::Relational,
                   .prompt = "month-just-them",
                   .text = "Asked after her mother and left it there. It was the best two minutes of my week."}};
    return s;
}

} // namespace alongside::story

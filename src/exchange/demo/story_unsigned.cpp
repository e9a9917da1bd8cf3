#include "exchange/demo/story.h"

namespace alongside::story {

namespace {

using enum ContactKind;

}

// Four good meetings, and an agreement that nobody has talked through to the end.
Story unsignedDraft() {
    Story s;
    auto& t = s.teacher;
    t.name = "Noor Haddad";
    t.preferredName = "نور";
    t.pronouns = "she/her";
    t.role = "Multilingual learners, grades 3 to 5";
    t.subjects = {"English language development"};
    t.grades = {"3", "4", "5"};
    t.room = "Annex B";
    t.planningPeriods = "Period 6";
    t.email = "n.haddad@larkspur.example";
    t.recognition = Recognition::NotAtAll;
    t.channel = "Voice message";
    s.started = 30;
    s.schools = {0, 1};
    s.pacts = {{.started = 20,
                .replies = {{"two-of-us.began", "accepted"},
                            {"two-of-us.prior", "none"},
                            {"what-we-want.goals", "multilingual|small-groups"},
                            {"what-we-want.goal", "Newcomers take part in science from the first week."},
                            {"help.kinds.co-plan", "yes"},
                            {"help.kinds.model", "maybe"},
                            {"help.kinds.own-video", "no"},
                            {"help.visits", "these-periods"},
                            {"recognition.praise", "not-at-all"}}}};
    s.meetings = {
        {.ago = 28,
         .start = at(13, 40),
         .kind = CheckIn,
         .place = "Annex B",
         .shared = "She works in two buildings and has no wall of her own. We talked about where her things live "
                   "before we talked about teaching.",
         .asking = kAgreed,
         .summary = 1,
         .readBack = true,
         .nothingToDo = true},
        {.ago = 20,
         .start = at(13, 40),
         .minutes = 40,
         .kind = CoPlanning,
         .place = "Annex B",
         .shared = "Planned the plant unit with picture cards and three verbs. Filled in half of the agreement until "
                   "the bell went.",
         .asking = kInvited,
         .summary = 1,
         .goal = true},
        {.ago = 12,
         .start = at(11, 0),
         .minutes = 40,
         .kind = CoTeaching,
         .place = "Science room, Larkspur Hollow",
         .shared =
             "Both of us in the science room. The picture cards carried the whole lab; the verbs came by themselves.",
         .asking = kInvited,
         .summary = 1,
         .win = true},
        {.ago = 6,
         .start = at(8, 0),
         .minutes = 5,
         .kind = Message,
         .shared = "Sent her the photo of the word wall.",
         .asking = kAgreed,
         .mode = ContactMode::Message,
         .appointment = false},
        {.ago = 5,
         .start = at(13, 40),
         .kind = CheckIn,
         .place = "Annex B",
         .shared = "She wants the cards for grade 3 too, with fewer words. The agreement is still half empty; neither "
                   "of us minds enough.",
         .summary = 1,
         .win = true,
         .readBack = true},
        {.ago = -3, .start = at(13, 40), .kind = CheckIn, .place = "Annex B", .status = ContactStatus::Planned},
    };
    s.steps = {
        {.made = 20,
         .kind = StepKind::Make,
         .what = "Picture cards for the plant unit, twelve, on card",
         .due = 14,
         .state = StepState::Kept,
         .closed = 13,
         .movedOn = 15,
         .movedTo = 13,
         .fitted = true,
         .source = "Drawn for this class"},
        {.made = 12,
         .kind = StepKind::BeThere,
         .what = "Carry the lab box over on two mornings",
         .due = 8,
         .state = StepState::Kept,
         .closed = 8},
        {.made = 12,
         .owner = Side::Teacher,
         .what = "Let pairs sort the cards before anyone names them",
         .due = 6,
         .state = StepState::Kept,
         .closed = 6},
        {.made = 5, .kind = StepKind::Make, .what = "The same cards for grade 3, half the words", .due = -2},
        {.made = 5, .kind = StepKind::FindOut, .what = "A shelf with a door for her in the annex", .due = -6},
    };
    s.wins = {{.seen = 12,
               .what = "A table of newcomers ran the lab from the cards alone and explained it with their hands.",
               .namedBy = Side::Teacher,
               .told = 12,
               .how = "Between the two of us"}};
    s.ticks = {{.done = {"celebrate-4", "dependable-1", "dependable-2", "dependable-6", "empathy-1", "empathy-4"},
                .notFitting = {"celebrate-5"}}};
    using enum PulseItem;
    using enum PulseAnswer;
    s.voices = {{.on = 4,
                 .answers = {{Comm1, Mostly},
                             {Comm2, CannotSay},
                             {Rel1, Always},
                             {Rel2, Mostly},
                             {Comp1, Always},
                             {Comp2, Mostly},
                             {Gen1, CannotSay},
                             {Gen2, Always}}}};
    return s;
}

} // namespace alongside::story

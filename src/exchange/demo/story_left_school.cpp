#include "exchange/demo/story.h"

namespace alongside::story {

namespace {

using enum ContactKind;

}

Story leftSchool() {
    Story s;
    auto& t = s.teacher;
    t.name = "Oluwaseun Adeyemi-Brooks";
    t.preferredName = "Seun";
    t.pronouns = "they/them";
    t.role = "Grade 7 English";
    t.subjects = {"English"};
    t.grades = {"7"};
    t.status = TeacherStatus::Ended;
    t.recognition = Recognition::SmallGroup;
    s.started = 95;
    s.schools = {1};
    s.pacts = {{.started = 93,
                .discussed = 93,
                .acknowledged = 88,
                .ended = 42,
                .replies = {{"two-of-us.began", "accepted"},
                            {"what-we-want.goals", "small-groups"},
                            {"help.visits", "these-periods"},
                            {"rhythm.every", "10"},
                            {"privacy.rung", "1"}}}};
    s.meetings = {
        {.ago = 84,
         .start = at(10, 0),
         .kind = Planning,
         .place = "Room 18",
         .shared = "Book circles with roles that rotate. They had thought of everything but the noise.",
         .summary = 1,
         .readBack = true,
         .nothingToDo = true},
        {.ago = 70,
         .start = at(10, 0),
         .minutes = 45,
         .kind = Visit,
         .place = "Room 18",
         .shared = "Four circles, one of them arguing about the ending of a book it had not finished.",
         .asking = kInvited,
         .summary = 1,
         .win = true},
        {.ago = 55,
         .start = at(10, 0),
         .kind = CheckIn,
         .place = "By phone",
         .shared = "Told me about the post nearer home before anyone else knew. I said I was glad, and sorry.",
         .privately = "Not to be mentioned until the letter is out.",
         .mode = ContactMode::Call,
         .summary = 1,
         .nothingToDo = true},
        {.ago = 42,
         .start = at(14, 30),
         .minutes = 40,
         .kind = HandOver,
         .place = "Room 18",
         .shared = "Went through the shelf and labelled what stays. Last day on Friday.",
         .asking = kInvited,
         .summary = 0,
         .nothingToDo = true},
    };
    s.steps = {{.made = 84,
                .kind = StepKind::Make,
                .what = "Role cards for the book circles",
                .due = 78,
                .state = StepState::Kept,
                .closed = 78,
                .fitted = true},
               {.made = 55,
                .kind = StepKind::FindOut,
                .what = "Who takes over the book circles",
                .due = 45,
                .state = StepState::Released,
                .closed = 42}};
    s.wins = {{.seen = 70,
               .what = "A circle asked to stay in over the break to finish a chapter.",
               .told = 70,
               .how = "With the grade 7 team"}};
    return s;
}

} // namespace alongside::story

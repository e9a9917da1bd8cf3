#include "exchange/demo/story.h"

namespace alongside::story {
namespace {

Pact firstPact() {
    return {.started = 58,
            .discussed = 58,
            .acknowledged = 53,
            .ended = 30,
            .review = 28,
            .replies = {{"two-of-us.began", "asked"},
                        {"two-of-us.prior", "colleagues"},
                        {"what-we-want.goals", "student-talk|questioning"},
                        {"help.visits", "these-periods"},
                        {"rhythm.every", "5"},
                        {"privacy.rung", "1"},
                        {"review.talked-through", "yes"}}};
}

Pact secondPact() {
    return {.version = 2,
            .started = 31,
            .discussed = 31,
            .acknowledged = 30,
            .review = -22,
            .replies = {
                {"two-of-us.coach-contact", "555 0117, or the chat"},
                {"two-of-us.teacher-free-times", "Period 3, and Tuesdays before school"},
                {"two-of-us.period", "year"},
                {"two-of-us.began", "asked"},
                {"two-of-us.prior", "colleagues"},
                {"two-of-us.change-now",
                 "We stay friends at lunch. In room 14 it is her lesson, and I ask before I speak."},
                {"what-coaching-is.purpose", "To get more students talking mathematics, in ways that suit this class."},
                {"what-coaching-is.no-evaluation", "yes"},
                {"what-coaching-is.coach-will-not", "judge|carry-messages|compare|recommend|come-unasked"},
                {"what-coaching-is.pause", "A word at lunch is enough"},
                {"what-coaching-is.no-reason-needed", "yes"},
                {"what-we-want.goals", "student-talk|questioning|checking"},
                {"what-we-want.goal", "Every student explains a strategy aloud at least once a week."},
                {"what-we-want.students-will", "Say how they got there, and ask each other why."},
                {"what-we-want.how-we-know", "A tally on the seating plan, filled in by whoever is not teaching."},
                {"what-we-want.peers", "powerful|emotionally-compelling|reachable|student-focused"},
                {"promises.coach", "keep-appointments|bring-fitted|share-notes|say-not-knowing|hear-feedback"},
                {"promises.teacher", "say-what-helps|try-own-choice|say-too-much"},
                {"help.kinds.think-aloud", "yes"},
                {"help.kinds.co-plan", "yes"},
                {"help.kinds.co-teach", "yes"},
                {"help.kinds.model", "yes"},
                {"help.kinds.focused-visit", "yes"},
                {"help.kinds.student-work", "yes"},
                {"help.kinds.own-video", "maybe"},
                {"help.visits", "any-time"},
                {"help.visit-notes", "handed-over"},
                {"help.visit-place", "At the back tables, with the students"},
                {"help.visit-students", "yes"},
                {"rhythm.every", "5"},
                {"rhythm.times", "Mondays, period 3"},
                {"rhythm.minutes", "30"},
                {"rhythm.place", "Room 14"},
                {"rhythm.notice", "1"},
                {"rhythm.longest-quiet", "12"},
                {"communication.quick", "chat"},
                {"communication.long", "in-person"},
                {"communication.reply", "1"},
                {"communication.quiet-hours", "After 6 pm and at weekends"},
                {"communication.summary", "coach"},
                {"communication.summary-within", "1"},
                {"communication.summary-form", "shared-notes"},
                {"recognition.praise", "private-written"},
                {"recognition.credit", "ask"},
                {"recognition.hard-news", "straight"},
                {"privacy.rung", "2"},
                {"privacy.other-coaches", "ask"},
                {"privacy.exceptions", "child-safety|harm|law"},
                {"privacy.sentence", "We work on student talk. For more, please ask Marisol."},
                {"records.kept", "dates|shared-notes|next-steps|wins|agreement"},
                {"records.keep-until", "year-end"},
                {"records.copy", "yes"},
                {"records.no-students", "yes"},
                {"repair.tell", "spoken"},
                {"repair.coach-does", "say-first|put-right"},
                {"review.pulse", "handed-over"},
                {"review.changed", "Visits: now any time. Privacy: the principal may know what we work on."},
                {"review.talked-through", "yes"}}};
}

} // namespace

std::vector<Pact> thrivingPacts() {
    return {firstPact(), secondPact()};
}

std::vector<Effort> thrivingEfforts() {
    return {{.goal = "Every student explains a strategy aloud at least once a week",
             .studentsWill = "Say how they got there, and ask each other why.",
             .started = 48,
             .phases = {48, 22, -6},
             .planned = -16}};
}

} // namespace alongside::story

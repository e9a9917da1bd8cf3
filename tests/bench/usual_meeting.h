#pragma once

#include "actions/contact_actions.h"
#include "bench/bench_notebook.h"

namespace alongside {

// One meeting with two next steps, as a coach logs it on the day of the bench.
inline Meeting usualMeeting(TeacherId teacher) {
    Meeting meeting;
    meeting.contact.with = {teacher};
    meeting.contact.on = kBenchDay;
    meeting.contact.start = std::chrono::hours(9);
    meeting.contact.length = std::chrono::minutes(30);
    meeting.contact.status = ContactStatus::Held;
    meeting.contact.sharedNote = "We read the plan aloud and left the hard part.";
    NextStep step;
    step.teacher = teacher;
    step.kind = StepKind::Bring;
    step.madeOn = kBenchDay;
    step.dueOn = addDays(kBenchDay, 4);
    step.what = "Bring two exit slips for the next lesson";
    meeting.nextSteps = {step, step};
    return meeting;
}

} // namespace alongside

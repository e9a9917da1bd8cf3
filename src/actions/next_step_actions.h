#pragma once

#include "domain/next_step.h"
#include "store/notebook.h"

namespace alongside {

// All throw Error::Refused when the outcome has problems and Error::NoSuchRecord when the step is not there.

// Adds a promise or an action step. A made-on date that is not set becomes today.
NextStepId addNextStep(Notebook& notebook, NextStep step);

// Puts `step` in the place of the one with its id. The day it was made and its first due date stay as they were.
void correctNextStep(Notebook& notebook, const NextStep& step);

// Closes it as kept, released or missed on `on`.
void settle(Notebook& notebook, NextStepId id, StepState outcome, Date on);

// Opens it again, as if it had never been closed.
void reopen(Notebook& notebook, NextStepId id);

// Gives a new due date today; the first stays and shows.
void postpone(Notebook& notebook, NextStepId id, Date dueOn);

// Looks back today at what was tried.
void lookBack(Notebook& notebook, NextStepId id, Verdict verdict);

void removeNextStep(Notebook& notebook, NextStepId id);

} // namespace alongside

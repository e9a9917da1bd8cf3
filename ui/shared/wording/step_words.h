#pragma once

#include "domain/next_step.h"
#include "domain/school_calendar.h"

#include <QString>

namespace alongside {

QString wordsFor(StepKind kind); // "Bring something"
QString wordsFor(StepState state);
QString wordsFor(Verdict verdict);
QString wordsFor(Side side); // "I" or "The teacher", as an owner

// Where the step stands, for a pill: "2 school days late", "Today", "Mon 16 Nov", "Kept 30 Oct", "Missed".
QString standingWords(const NextStep& step, Date today, const SchoolDays& days);

QString closedWords(const NextStep& step, Date today); // "Kept 30 Oct", of one that is not open

// "promised 29 Oct" or "agreed 29 Oct", and the first date where another one holds now.
QString historyWords(const NextStep& step, Date today);

} // namespace alongside

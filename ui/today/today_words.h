#pragma once

#include "overview/today.h"

#include <QString>

namespace alongside {

// "3 meetings, 3 promises due, and 2 colleagues you have not met in a while."
QString daySentence(const Today& view);

// "On 29 Oct you promised: “Send the number-talk video”. It is still open." With a name where several people come.
QString reminderWords(const NextStep& promise, const QString& name, Date today);

// "Next: Monday, 23 November, 9:10: planning with Tomáš Havelka." Empty where nothing is planned.
QString nextWords(const Today& view, const QString& names, Date today);

QString askWords(const AgreementToDo& toDo, Date today); // "To be looked at again on Tue 24 Nov."
QString deedWords(AgreementAsk ask);                     // "Review"

QString pulseWords(const PulseToDo& toDo, Date today); // "On paper, for Tue 24 Nov."

QString quietWords(const RhythmStanding& standing);  // "23 school days, 9 past"
QString rhythmWords(const RhythmStanding& standing); // "Every 10 school days, 18 at the most"

// The same for screen readers, in one sentence.
QString quietSentence(const QString& name, const RhythmStanding& standing);

QString contactsWords(const Today& view); // "14 contacts with 9 teachers"
QString promisesWords(const Today& view); // "11 of 13 promises kept by the date first given"

} // namespace alongside

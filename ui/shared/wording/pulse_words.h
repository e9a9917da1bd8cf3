#pragma once

#include "domain/pulse_form.h"
#include "domain/pulse_reading.h"
#include "overview/pulse_agreed.h"

#include <QString>

namespace alongside {

QString textOf(const PulseForm& form, PulseItem item);
QString labelOf(const PulseForm& form, PulseAnswer answer);

// "Sometimes, 2 steps down": from the pulse before, where both can be compared.
QString saidWords(const PulseForm& form, const PulseSaid& said);

// "1 sometimes, 4 always"; answers that nobody gave are left out.
QString tallyWords(const PulseForm& form, const ItemTally& tally);

// How many answers are still needed before a batch shows any; empty where it shows some.
QString stillNeededWords(const Pulse& batch);

// "You agreed on a pulse on paper, for the review on 20 Nov."
QString agreedWordsFor(const PulseAgreed& agreed, Date today);

QString wordsFor(PulseManner manner); // "on paper"

} // namespace alongside

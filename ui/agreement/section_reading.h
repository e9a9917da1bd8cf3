#pragma once

#include "agreement/signers.h"
#include "domain/agreement_difference.h"

#include <QWidget>

#include <memory>

namespace alongside {

class Card;

// One section of an agreement to be read: its questions with what was answered, and with the last section who
// acknowledged it and when.
std::unique_ptr<Card> makeSectionReading(const FormSection& section, const Agreement& agreement, bool isLast);

// Both people as they are named in a version that is no longer filled in. What else is known of them may change, and is
// no part of what was agreed.
std::unique_ptr<QWidget> makeSignersReading(const Signers& signers);

// What a version says differently from the one before it: each question with both answers.
std::unique_ptr<Card> makeDifferenceReading(const std::vector<ChangedAnswer>& changes, const Agreement& before);

} // namespace alongside

#pragma once

#include "domain/pulse_form.h"
#include "domain/pulse_reading.h"
#include "shared/card.h"

namespace alongside {

// One pulse that a teacher gave: every answer, how far it is from the one before, and their exact words.
class PastPulseCard : public Card {
    Q_OBJECT
public:
    // `before`: null when it is the first.
    PastPulseCard(const PulseForm& form, const Pulse& pulse, const Pulse* before, Date today,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void correctChosen();
    void removeChosen();

private:
    void addActions(const QString& title);
};

} // namespace alongside

#pragma once

#include "shared/card.h"
#include "today/day.h"

namespace alongside {

// The pulses that were agreed on and whose time has come.
class PulsesCard : public Card {
    Q_OBJECT
public:
    PulsesCard(const Day& day, std::size_t most, QWidget* parent = nullptr);

Q_SIGNALS:
    void pulseWanted(alongside::TeacherId teacher);
    void anonymousWanted(); // it goes without a name

private:
    QWidget* makeRow(const Day& day, const PulseToDo& toDo);
};

} // namespace alongside

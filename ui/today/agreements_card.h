#pragma once

#include "shared/card.h"
#include "today/day.h"

namespace alongside {

// The agreements that wait for the coach: to review, to acknowledge, to finish, to start; each with one button.
class AgreementsCard : public Card {
    Q_OBJECT
public:
    AgreementsCard(const Day& day, std::size_t most, QWidget* parent = nullptr);

Q_SIGNALS:
    void agreementWanted(alongside::TeacherId teacher);

private:
    QWidget* makeRow(const Day& day, const AgreementToDo& toDo);
};

} // namespace alongside

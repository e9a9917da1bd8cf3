#pragma once

#include "domain/agreement.h"
#include "shared/card.h"

namespace alongside {

class WrappedLabel;

// The goal that the two wrote into their agreement, and when they look at it again.
class GoalCard : public Card {
    Q_OBJECT
public:
    explicit GoalCard(QWidget* parent = nullptr);

    // Hidden where the agreement names no goal.
    void show(const std::optional<Agreement>& agreement, Date today);

Q_SIGNALS:
    void agreementWanted();

private:
    WrappedLabel* goal_;
    WrappedLabel* review_;
};

} // namespace alongside

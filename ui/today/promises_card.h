#pragma once

#include "shared/card.h"
#include "today/day.h"

namespace alongside {

// The promises that are due today or before, each with a box to tick once it is kept.
class PromisesCard : public Card {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 5;

    explicit PromisesCard(const Day& day, QWidget* parent = nullptr);

Q_SIGNALS:
    void kept(alongside::NextStepId promise);

private:
    QWidget* makeRow(const Day& day, const NextStep& promise);
};

} // namespace alongside

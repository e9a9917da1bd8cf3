#pragma once

#include "domain/next_step.h"
#include "shared/card.h"

#include <QHash>

class QVBoxLayout;

namespace alongside {

class LinkButton;
class OwedRow;
class WrappedLabel;

// The open promises and action steps with one teacher, and what was kept today: each with a box to tick.
class OwedCard : public Card {
    Q_OBJECT
public:
    explicit OwedCard(QWidget* parent = nullptr);

    // In the order in which they are shown; `teacher` is the name for the owner of action steps.
    void show(const std::vector<NextStep>& steps, const QString& teacher, Date today);

Q_SIGNALS:
    void keptToggled(alongside::NextStepId step, bool kept);
    void allWanted();

private:
    OwedRow* rowFor(NextStepId step);

    QVBoxLayout* rows_;
    WrappedLabel* nothing_;
    LinkButton* all_;
    QHash<qint64, OwedRow*> byId_; // kept from one time to the next, so that focus stays
};

// Which of a teacher's steps stand on the card: those that are open, promises first and by the date that holds, and
// those kept today.
std::vector<NextStep> owedOf(std::vector<NextStep> steps, Date today);

} // namespace alongside

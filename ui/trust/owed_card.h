#pragma once

#include "domain/next_step.h"
#include "domain/school_calendar.h"
#include "shared/card.h"

#include <QHash>

class QLabel;
class QVBoxLayout;

namespace alongside {

class LinkButton;
class OwedRow;
class WrappedLabel;

// The open promises to one teacher and, in a part of their own, the teacher's action steps; both with what was kept
// today, each with a box to tick.
class OwedCard : public Card {
    Q_OBJECT
public:
    explicit OwedCard(QWidget* parent = nullptr);

    // In the order in which they are shown; `teacher` is the name for the owner of action steps.
    void show(const std::vector<NextStep>& steps, const QString& teacher, Date today, const SchoolDays& days);

Q_SIGNALS:
    void keptToggled(alongside::NextStepId step, bool kept);
    void allWanted();

private:
    OwedRow* rowFor(NextStepId step);

    QVBoxLayout* mine_;
    WrappedLabel* nothing_;
    QLabel* whose_; // heads the teacher's part
    QVBoxLayout* theirs_;
    LinkButton* all_;
    QHash<qint64, OwedRow*> byId_; // kept from one time to the next, so that focus stays
};

// Which of a teacher's steps stand on the card: those that are open, promises first and by the date that holds, and
// those kept today.
std::vector<NextStep> owedOf(std::vector<NextStep> steps, Date today);

} // namespace alongside

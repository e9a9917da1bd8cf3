#pragma once

#include "domain/agreement.h"
#include "domain/cycle.h"
#include "domain/school_calendar.h"
#include "shared/card.h"

namespace alongside {

class LinkButton;
class WrappedLabel;

// The goal that the two work on: that of the cycle that runs, with where it is; else the one of their agreement, and
// when they look at it again.
class GoalCard : public Card {
    Q_OBJECT
public:
    explicit GoalCard(QWidget* parent = nullptr);

    void showCycle(const Cycle& cycle, Date today, const SchoolDays& days);

    // Hidden where the agreement names no goal.
    void showAgreement(const std::optional<Agreement>& agreement, Date today);

Q_SIGNALS:
    void agreementWanted();
    void cycleWanted();

private:
    void showBeside(QStringList words);

    LinkButton* open_;
    bool ofCycle_ = false;
    WrappedLabel* goal_;
    WrappedLabel* review_;
};

} // namespace alongside

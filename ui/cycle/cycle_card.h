#pragma once

#include "overview/cycle_view.h"
#include "shared/card.h"

namespace alongside {

class PhaseStrip;
class WrappedLabel;

// The cycle that runs: its goal, where it is, and what can be done about it.
class CycleCard : public Card {
    Q_OBJECT
public:
    explicit CycleCard(QWidget* parent = nullptr);

    void show(const Cycle& cycle, Date today, const SchoolDays& days);

Q_SIGNALS:
    void logChosen();
    void planChosen();
    void editChosen();
    void closeChosen();
    void removeChosen();

private:
    void addWays();

    WrappedLabel* goal_;
    WrappedLabel* students_;
    PhaseStrip* strip_;
    WrappedLabel* standing_;
};

} // namespace alongside

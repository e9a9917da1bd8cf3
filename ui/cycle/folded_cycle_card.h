#pragma once

#include "overview/cycle_view.h"
#include "shared/card.h"

namespace alongside {

class LinkButton;

// A cycle beside the one that the two are in, folded to its goal: another that runs, one to come, or one that is over.
// Unfolded it says what became of it.
class FoldedCycleCard : public Card {
    Q_OBJECT
public:
    FoldedCycleCard(const CycleView& view, Date today, bool open, QWidget* parent = nullptr);

Q_SIGNALS:
    void folded(bool open); // by the coach
    void editChosen();
    void closeChosen();  // while it runs
    void reopenChosen(); // once it is over
    void removeChosen();

private:
    void nameFold(const QString& goal);
    QWidget* makeReading(const CycleView& view, Date today);
    void addWays(QVBoxLayout& column, CycleStanding standing);

    LinkButton* fold_;
    QWidget* reading_;
};

} // namespace alongside

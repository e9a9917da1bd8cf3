#pragma once

#include "overview/cycle_view.h"
#include "shared/card.h"

namespace alongside {

class LinkButton;

// A cycle that is over, folded to its goal; unfolded it says what became of it.
class PastCycleCard : public Card {
    Q_OBJECT
public:
    PastCycleCard(const CycleView& view, Date today, bool open, QWidget* parent = nullptr);

Q_SIGNALS:
    void folded(bool open); // by the coach
    void editChosen();
    void reopenChosen();
    void removeChosen();

private:
    void nameFold(const QString& goal);
    QWidget* makeReading(const CycleView& view, Date today);
    void addWays(QVBoxLayout& column);

    LinkButton* fold_;
    QWidget* reading_;
};

} // namespace alongside

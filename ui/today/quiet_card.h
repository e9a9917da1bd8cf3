#pragma once

#include "shared/card.h"
#include "today/day.h"

namespace alongside {

// Those whom the coach has not met for longer than the two agreed on, each with a bar of the days and one button.
class QuietCard : public Card {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 5;

    explicit QuietCard(const Day& day, QWidget* parent = nullptr);

Q_SIGNALS:
    void planWanted(alongside::TeacherId teacher);
    void openWanted(alongside::TeacherId teacher);

private:
    QWidget* makeNext(const Day& day, TeacherId teacher);
    QWidget* makeRow(const Day& day, const RhythmStanding& standing);
};

} // namespace alongside

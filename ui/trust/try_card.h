#pragma once

#include "shared/card.h"
#include "trust/advice.h"

class QVBoxLayout;

namespace alongside {

// What to try next: at most three, each with why, words to say and a kind of tool.
class TryCard : public Card {
    Q_OBJECT
public:
    explicit TryCard(QWidget* parent = nullptr);

    void show(const QList<Advice>& advice);

Q_SIGNALS:
    void evidenceOpened(const alongside::FigureEntries& evidence);

private:
    QWidget* rowFor(const Advice& advice);

    QWidget* rows_ = nullptr;
    QList<Advice> shown_;
};

} // namespace alongside

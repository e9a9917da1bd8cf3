#pragma once

#include "overview/reflection_moments.h"
#include "shared/card.h"
#include "shared/navigator.h"

namespace alongside {

// What is worth a page of the journal now, each with a way to write it: an offer, not a duty.
class MomentsCard : public Card {
    Q_OBJECT
public:
    MomentsCard(const std::vector<DueMoment>& moments, const Tables& tables, Date today, QWidget* parent = nullptr);

Q_SIGNALS:
    void writeChosen(const alongside::ReflectionStart& start);

private:
    QWidget* makeRow(const DueMoment& due, const QString& sentence);
    void unfold();

    QList<QWidget*> later_; // shown when asked for
};

} // namespace alongside

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
    struct Later {
        DueMoment due;
        QString sentence;
    };

    void addRows(std::size_t most);
    QWidget* makeRow(const DueMoment& due, const QString& sentence);
    void unfold();

    std::vector<QWidget*> rows_;
    std::vector<Later> later_; // shown when asked for
};

} // namespace alongside

#pragma once

#include "shared/card.h"
#include "trust/timeline_item.h"

#include <QList>

namespace alongside {

class LinkButton;
class TimelineList;
class WrappedLabel;

// The latest entries of the timeline.
class RecentCard : public Card {
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 4;

    explicit RecentCard(QWidget* parent = nullptr);

    // `count`: how many entries there are in all.
    void show(const QList<TimelineItem>& latest, std::size_t count, Date today);

Q_SIGNALS:
    void opened(const alongside::TimelineTarget& target);
    void deedChosen(const alongside::TimelineTarget& target);
    void allWanted();

private:
    TimelineList* list_;
    WrappedLabel* nothing_;
    LinkButton* all_;
};

} // namespace alongside

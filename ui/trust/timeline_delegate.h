#pragma once

#include <QStyledItemDelegate>

namespace alongside {

struct Colours;
struct TimelineItem;
class TimelineModel;

// Paints the timeline: spot and line at the left, title and day, the note below, a pill; a private note stays shut on
// its dashed ground until it is opened.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TimelineDelegate(const TimelineModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int heightFor(const QModelIndex& index, int width) const;

    // The line that opens the private note; empty where there is none.
    QRect privateLine(const QModelIndex& index, const QRect& row) const;

    // What can be done with the entry at once, beside its pill; empty where there is nothing.
    QRect deedPlace(const QModelIndex& index, const QRect& row) const;

private:
    // Where everything in a row stands.
    struct Places {
        QRect spot, title, day, body, pill, deed, privateLine, privateNote;
        int bottom = 0;
    };
    Places placesOf(const QModelIndex& index, const QRect& row) const;
    void paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintSpot(QPainter& painter, const Places& places, const QRect& row, const QModelIndex& index,
                   const Colours& colours) const;
    void paintPrivate(QPainter& painter, const Places& places, const QModelIndex& index, const Colours& colours) const;
    void paintWords(QPainter& painter, const Places& places, const TimelineItem& item, const Colours& colours) const;

    const TimelineModel& model_;
};

} // namespace alongside

#pragma once

#include "trust/timeline_item.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>

namespace alongside {

// The entries of a timeline as rows, a heading before each month where that is wished. Of a long one only the newest
// rows are there at first, and more as the list is scrolled to its end: each has a height of its own, that has to be
// measured.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, OpenRole };

    explicit TimelineModel(QObject* parent = nullptr);

    enum class Amount { All, AsScrolled };

    // `least` rows are there at once, however few are shown at first.
    void setItems(const QList<TimelineItem>& items, bool byMonth, Amount amount, int least = 0);
    void setToday(Date today) { today_ = today; }
    Date today() const { return today_; }

    // Null for a heading.
    const TimelineItem* itemAt(const QModelIndex& index) const;
    QModelIndex indexOf(const TimelineTarget& target, Date on); // brings the rows up to it

    bool isPrivateNoteOpen(const QModelIndex& index) const;
    void togglePrivateNote(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    struct Row {
        QString heading; // else an item
        qsizetype item = -1;
    };

    void bring(int count);

    QList<TimelineItem> items_;
    QList<Row> rows_;
    int there_ = 0; // of the rows
    bool isBringing_ = false;
    QSet<qint64> openNotes_; // of contacts
    Date today_{};
};

} // namespace alongside

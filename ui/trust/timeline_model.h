#pragma once

#include "trust/timeline_item.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>

namespace alongside {

// The entries of a timeline as rows, a heading before each month where that is wished.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, OpenRole };

    explicit TimelineModel(QObject* parent = nullptr);

    void setItems(const QList<TimelineItem>& items, bool byMonth);
    void setToday(Date today) { today_ = today; }
    Date today() const { return today_; }

    // Null for a heading.
    const TimelineItem* itemAt(const QModelIndex& index) const;
    QModelIndex indexOf(const TimelineTarget& target, Date on) const;

    bool isPrivateNoteOpen(const QModelIndex& index) const;
    void togglePrivateNote(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading; // else an item
        qsizetype item = -1;
    };

    QList<TimelineItem> items_;
    QList<Row> rows_;
    QSet<qint64> openNotes_; // of contacts
    Date today_{};
};

} // namespace alongside

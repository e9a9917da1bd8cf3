#pragma once

#include <QStyledItemDelegate>

namespace alongside {

// Which part of an entry a model gives under which role.
enum EntryRole { kEntryIcon = Qt::UserRole, kEntryDay, kEntryWhy, kEntryRecord, kEntryHeading };

// Paints a record behind a figure: icon, what it was, its day, and why it counts or does not.
class EntriesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace alongside

#pragma once

#include <QStyledItemDelegate>

namespace alongside {

// Paints a row of the ledger: the words with their history in small below, the due date as a pill.
class NextStepDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace alongside

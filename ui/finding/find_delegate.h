#pragma once

#include <QStyledItemDelegate>

namespace alongside {

class FindModel;
struct Colours;
struct FindRow;

// Paints a line of Find or do: a face or an icon, the words with what was found in bold, at the end what it is or the
// keys that do the same.
class FindDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    FindDelegate(const FindModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int heightOf(int row) const;

private:
    const FindModel& model_;
};

} // namespace alongside

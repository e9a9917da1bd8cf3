#pragma once

#include <QStyledItemDelegate>

namespace alongside {

class MeetingsModel;

// Paints a row of the list of meetings: each cell with a small line below its words, found words marked, the state as a
// pill.
class MeetingCells : public QStyledItemDelegate {
    Q_OBJECT
public:
    MeetingCells(const MeetingsModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const MeetingsModel& model_;
};

} // namespace alongside

#pragma once

#include <QStyledItemDelegate>

namespace alongside {

class TeachersModel;

// Paints the cells of the caseload that are more than words: the avatar beside the name, the pill where promises are
// overdue, one row of shapes for the practices of each dimension.
class TeacherCells : public QStyledItemDelegate {
    Q_OBJECT
public:
    TeacherCells(const TeachersModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const TeachersModel& model_;
};

} // namespace alongside

#pragma once

#include <QStyledItemDelegate>

namespace alongside {

class TeachersModel;

// Words that may stand in two lines, but for a day, which stays in one.
QString withDaysWhole(QString words);

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

#include "shared/field_rows.h"

#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/tokens.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {

FieldRows::FieldRows(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(px(space::kMedium));
    grid_->setVerticalSpacing(px(space::kMedium));
    grid_->setColumnStretch(1, 1);
}

ProblemLabel* FieldRows::addRow(const QString& label, QWidget* field, QWidget* inner) {
    auto* taker = inner ? inner : field;
    auto* words = new QLabel(label);
    setTextRole(words, TextRole::Body);
    setShade(words, Shade::Secondary);
    words->setBuddy(taker);
    words->setMinimumHeight(px(size::kControl));
    if (taker->accessibleName().isEmpty())
        taker->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto* problem = new ProblemLabel(taker);
    auto* cell = lastCell_ = new QVBoxLayout;
    cell->setSpacing(px(space::kTiny));
    cell->addWidget(field);
    cell->addWidget(problem);
    const int row = grid_->rowCount();
    grid_->addWidget(words, row, 0, Qt::AlignTop);
    grid_->addLayout(cell, row, 1);
    rows_ += {words, field, problem};
    return problem;
}

void FieldRows::addBelow(QWidget* part) {
    lastCell_->insertWidget(lastCell_->count() - 1, part); // before what is to be mended in the field
}

void FieldRows::setRowVisible(const QWidget* field, bool visible) {
    for (const auto& row : rows_)
        if (row.field == field) {
            row.label->setVisible(visible);
            row.field->setVisible(visible);
            row.problem->setVisible(visible && row.problem->hasProblem());
        }
}

WrappedLabel* FieldRows::addNote() {
    auto* note = new WrappedLabel({}, TextRole::Small, Shade::Secondary);
    note->hide();
    addBelow(note);
    return note;
}

int FieldRows::labelWidth() const {
    int widest = 0;
    for (const auto& row : rows_)
        widest = std::max(widest, row.label->sizeHint().width());
    return widest;
}

void FieldRows::align(const QList<FieldRows*>& all) {
    int widest = 0;
    for (const auto* rows : all)
        widest = std::max(widest, rows->labelWidth());
    for (const auto* rows : all)
        rows->grid_->setColumnMinimumWidth(0, widest);
}

} // namespace alongside

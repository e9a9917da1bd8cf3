#include "shared/field_rows.h"

#include "shared/label.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kLeastField = 150; // design pixels beside a label

} // namespace

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
    auto* cell = new QVBoxLayout;
    cell->setSpacing(px(space::kTiny));
    cell->addWidget(field);
    cell->addWidget(problem);
    rows_ += {words, field, problem, cell};
    place(rows_.last(), countOf(rows_) - 1);
    return problem;
}

void FieldRows::place(const Row& row, int at) {
    row.label->setMinimumHeight(narrow_ ? 0 : px(size::kControl));
    if (narrow_) {
        row.cell->insertWidget(0, row.label);
        grid_->addLayout(row.cell, at, 0, 1, 2);
    } else {
        grid_->addWidget(row.label, at, 0, Qt::AlignTop);
        grid_->addLayout(row.cell, at, 1);
    }
}

void FieldRows::fold() {
    int field = px(kLeastField);
    for (const auto& row : rows_)
        field = std::max(field, row.field->minimumSizeHint().width());
    const bool narrow = width() < columnOfLabels() + grid_->horizontalSpacing() + field;
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    for (int i = 0; i < countOf(rows_); ++i) {
        grid_->removeWidget(rows_[i].label);
        rows_[i].cell->removeWidget(rows_[i].label);
        grid_->removeItem(rows_[i].cell);
        place(rows_[i], i);
    }
}

bool FieldRows::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void FieldRows::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

// Always as if there were room for two columns, so that what lays it out does not take it for a narrow part for good.
QSize FieldRows::sizeHint() const {
    int field = 0;
    for (const auto& row : rows_)
        field = std::max(field, row.field->sizeHint().width());
    return {columnOfLabels() + grid_->horizontalSpacing() + field, QWidget::sizeHint().height()};
}

QSize FieldRows::minimumSizeHint() const {
    int width = labelWidth();
    for (const auto& row : rows_)
        width = std::max(width, row.field->minimumSizeHint().expandedTo(row.field->minimumSize()).width());
    return {width, QWidget::minimumSizeHint().height()};
}

void FieldRows::addBelow(QWidget* part) {
    auto* cell = rows_.last().cell;
    cell->insertWidget(cell->count() - 1, part); // before what is to be mended in the field
}

void FieldRows::addWayOut(QWidget* part) {
    rows_.last().cell->addWidget(part);
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

// As aligned with other rows.
int FieldRows::columnOfLabels() const {
    return std::max(labelWidth(), grid_->columnMinimumWidth(0));
}

void FieldRows::align(const QList<FieldRows*>& all) {
    int widest = 0;
    for (const auto* rows : all)
        widest = std::max(widest, rows->labelWidth());
    for (const auto* rows : all)
        rows->grid_->setColumnMinimumWidth(0, widest);
}

} // namespace alongside

#include "exchange/roster_table.h"

#include "exchange/column_header.h"
#include "exchange/roster_model.h"
#include "shared/calm_table.h"
#include "shared/tokens.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kNarrowest = 150, kWidest = 240;
constexpr int kRowsToFit = 50;

} // namespace

RosterTable::RosterTable(RosterModel* model, QWidget* parent)
    : QTableView(parent), model_(model), header_(new ColumnHeader(this)) {
    setHorizontalHeader(header_);
    setModel(model);
    calm(this, tr("Preview"));
    setSortingEnabled(false); // the order is the list's, so that a row is found there
    header_->setSectionResizeMode(QHeaderView::Fixed);
    header_->setSectionsClickable(false);
    header_->setResizeContentsPrecision(kRowsToFit);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(header_, &ColumnHeader::columnEntered, this, [this](int column) {
        if (const int row = std::max(rowAt(0), 0); row < model_->rowCount())
            scrollTo(model_->index(row, column + 1));
    });
}

void RosterTable::fit(const std::vector<RosterColumn>& columns) {
    QStringList names;
    for (int column = 0; column + 1 < model_->columnCount(); ++column) {
        const auto number = tr("Column %1").arg(column + 1), heading = model_->heading(column);
        names += heading.isEmpty() ? number : tr("%1: %2", "a column's number and its heading").arg(number, heading);
    }
    const int scrolled = horizontalScrollBar()->value();
    header_->show(columns, names);
    fitColumns();
    updateGeometries(); // so that the bar knows the new widths
    horizontalScrollBar()->setValue(scrolled);
    Q_EMIT rowEntered(currentIndex().row());
}

void RosterTable::fitColumns() {
    for (int column = 0; column < model_->columnCount(); ++column)
        setColumnWidth(column, std::clamp(sizeHintForColumn(column), px(kNarrowest), px(kWidest)));
}

void RosterTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(px(size::kRow));
        fitColumns();
    }
}

void RosterTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT rowEntered(current.row());
}

} // namespace alongside

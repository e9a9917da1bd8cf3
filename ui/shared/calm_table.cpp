#include "shared/calm_table.h"

#include <QHeaderView>
#include <QTableView>

namespace alongside {

void calm(QTableView* table, const QString& name) {
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(true);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // The card behind them is the ground, with its round corners.
    table->viewport()->setAutoFillBackground(false);
    header->viewport()->setAutoFillBackground(false);
    header->setAutoFillBackground(false);
    table->setCornerButtonEnabled(false);
}

} // namespace alongside

#include "meetings/list/meetings_table.h"

#include "meetings/list/meeting_cells.h"
#include "shared/calm_table.h"
#include "shared/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace alongside {
namespace {

using Column = MeetingsModel::Column;

constexpr int kWidths[] = {140, 236, 200, 176, 108}; // by column; that of the note is the least

} // namespace

MeetingsTable::MeetingsTable(const Tables& tables, QWidget* parent)
    : QTableView(parent), model_(new MeetingsModel(tables, this)) {
    setModel(model_);
    setItemDelegate(new MeetingCells(*model_, this));
    calm(this, tr("Meetings"));
    setSortingEnabled(false); // newest first, as the index has them
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto* header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MeetingsTable::chosenChanged);
}

void MeetingsTable::setMeetings(std::vector<ContactId> keys, const QString& looked, Date today) {
    const auto key = model_->keyAt(currentIndex().row());
    const int row = currentIndex().row(), scrolled = verticalScrollBar()->value();
    model_->show(std::move(keys), looked, today);
    if (const int kept = key ? model_->rowOf(key) : -1; kept >= 0)
        selectRow(kept);
    else if (key && model_->rowCount() > 0) // where it has gone, the keyboard goes on from its place
        selectRow(std::min(row, model_->rowCount() - 1));
    verticalScrollBar()->setValue(scrolled);
    Q_EMIT chosenChanged();
}

const MeetingLine* MeetingsTable::chosen() const {
    const auto* line = model_->lineAt(currentIndex().row());
    return line && line->contact.id ? line : nullptr;
}

void MeetingsTable::choose(ContactId key) {
    if (const int row = model_->rowOf(key); row >= 0)
        selectRow(row);
}

int MeetingsTable::heightOfAll() const {
    constexpr int kMost = 1000; // rows: more than any screen has
    return horizontalHeader()->sizeHint().height() +
           std::min(model_->rowCount(), kMost) * verticalHeader()->defaultSectionSize();
}

void MeetingsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void MeetingsTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(px(size::kRow));
        fitColumns();
    }
}

// The note takes the room that is left; where there is too little, the table scrolls to the side.
void MeetingsTable::fitColumns() {
    int room = viewport()->width();
    for (int column = 0; column < Column::kColumns; ++column)
        if (column != Column::kNote) {
            setColumnWidth(column, px(kWidths[column]));
            room -= px(kWidths[column]);
        }
    setColumnWidth(Column::kNote, std::max(room, px(kWidths[Column::kNote])));
}

} // namespace alongside

#include "meetings/list/meetings_table.h"

#include "meetings/list/meeting_cells.h"
#include "shared/calm_table.h"
#include "shared/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <numeric>

namespace alongside {
namespace {

using Column = MeetingsModel::Column;

using Widths = std::array<int, Column::kColumns>;

constexpr Widths kWidths{140, 236, 200, 176, 108}, kLeast{124, 120, 140, 150, 92}; // by column
constexpr int kWholeNames = 190;

int sumOf(const Widths& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0);
}

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
    looking_ = !looked.trimmed().isEmpty();
    model_->show(std::move(keys), looked, today);
    fitColumns();
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

// The note takes the room that is left. Where there is too little, it goes first, unless words are looked for in it,
// then the next steps, then what became of it: the meeting itself has them all.
void MeetingsTable::fitColumns() {
    const int room = viewport()->width();
    const auto& widths = room < px(sumOf(kWidths)) ? kLeast : kWidths;
    int needed = px(sumOf(widths));
    for (const auto column : {Column::kNote, Column::kNextSteps, Column::kState}) {
        const bool goes = needed > room && !(column == Column::kNote && looking_);
        setColumnHidden(column, goes);
        needed -= goes ? px(widths[column]) : 0;
    }
    const auto taker = isColumnHidden(Column::kNote) ? Column::kWith : Column::kNote;
    int spare = std::max(0, room - needed);
    for (int column = 0; column < Column::kColumns; ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = px(widths[static_cast<std::size_t>(column)]);
        const int forNames = column == Column::kWith ? std::clamp(px(kWholeNames) - width, 0, spare) : 0; // comes first
        const int more = column == taker ? spare : forNames;
        setColumnWidth(column, width + more);
        spare -= more;
    }
}

} // namespace alongside

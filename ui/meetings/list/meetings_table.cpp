#include "meetings/list/meetings_table.h"

#include "meetings/list/meeting_cells.h"
#include "shared/calm_table.h"
#include "shared/tokens.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace alongside {
namespace {

using Column = MeetingsModel::Column;

using Widths = std::array<int, Column::kColumns>;

constexpr Widths kWidths{140, 236, 200, 176, 108}, kLeast{124, 120, 140, 150, 92}; // by column
constexpr int kWholeNames = 190;
constexpr int kFewAhead = 5, kShownAhead = 3; // rows

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

void MeetingsTable::setMeetings(std::vector<ContactId> keys, const QString& looked, Date today,
                                std::optional<Opens> opens) {
    const auto key = keyChosen();
    const int row = currentIndex().row();
    const auto place = placeOf(*this);
    looking_ = !looked.trimmed().isEmpty();
    model_->show(std::move(keys), looked, today);
    fitColumns();
    const auto isThere = [this](ContactId each) { return model_->rowOf(each) >= 0; };
    const bool stays = key && isThere(*key);
    if (const auto back = gone_.takeBack(key, isThere))
        selectRow(model_->rowOf(*back));
    else if (stays)
        selectRow(model_->rowOf(*key));
    else if (key && !opens && model_->rowCount() > 0) // where it has gone, the keyboard goes on from its place
        selectRow(std::min(row, model_->rowCount() - 1));
    gone_.note(key, stays, keyChosen());
    if (opens && !currentIndex().isValid()) {
        scrollToTop();
        isPlaced_ = *opens == Opens::AtTop;
    } else {
        standAgain(this, place, !opens && key == keyChosen());
    }
    if (isVisible())
        openAtToday();
    Q_EMIT chosenChanged();
}

void MeetingsTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    openAtToday();
}

// Newest first begins with what is planned for months ahead; the coach comes for what was last and is next.
void MeetingsTable::openAtToday() {
    if (model_->rowCount() == 0 || std::exchange(isPlaced_, true) || looking_)
        return;
    int ahead = 0; // rows that lie ahead: by halves, as each that is looked at is read
    for (int end = model_->rowCount(); ahead < end;) {
        const int middle = (ahead + end) / 2;
        if (model_->lineAt(middle)->contact.on > model_->today())
            ahead = middle + 1;
        else
            end = middle;
    }
    if (ahead <= kFewAhead)
        return;
    updateGeometries(); // else there is nowhere to scroll to yet
    scrollTo(model_->index(ahead - kShownAhead, MeetingsModel::kWhen), PositionAtTop);
}

std::optional<ContactId> MeetingsTable::keyChosen() const {
    const auto key = model_->keyAt(currentIndex().row());
    return key ? std::optional(key) : std::nullopt;
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

// The note takes the room that is left once the others are whole. Where there is too little, it goes first, unless
// words are looked for in it, then the next steps, then what became of it: the meeting itself has them all.
void MeetingsTable::fitColumns() {
    const auto forHeadings = [this](Widths widths) {
        for (int column = 0; column < Column::kColumns; ++column) {
            auto& width = widths[static_cast<std::size_t>(column)];
            width = std::max(px(width), headingWidth(*this, column));
        }
        return widths;
    };
    const auto usual = forHeadings(kWidths), least = forHeadings(kLeast);
    const int room = viewport()->width();
    const auto& widths = room < sumOf(usual) ? least : usual;
    int needed = sumOf(widths);
    for (const auto column : {Column::kNote, Column::kNextSteps, Column::kState}) {
        const bool goes = needed > room && !(column == Column::kNote && looking_);
        setColumnHidden(column, goes);
        needed -= goes ? widths[column] : 0;
    }
    const auto taker = isColumnHidden(Column::kNote) ? Column::kWith : Column::kNote;
    int spare = std::max(0, room - needed);
    for (int column = 0; column < Column::kColumns; ++column) {
        if (isColumnHidden(column) || column == taker)
            continue;
        const auto at = static_cast<std::size_t>(column);
        const int wanted = column == Column::kWith ? px(kWholeNames) : usual[at];
        const int more = std::clamp(wanted - widths[at], 0, spare);
        setColumnWidth(column, widths[at] + more);
        spare -= more;
    }
    setColumnWidth(taker, widths[static_cast<std::size_t>(taker)] + spare);
}

} // namespace alongside

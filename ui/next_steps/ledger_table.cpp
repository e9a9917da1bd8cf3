#include "next_steps/ledger_table.h"

#include "next_steps/next_step_delegate.h"
#include "shared/calm_table.h"
#include "shared/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

constexpr int kLeastWords = 240, kNarrowestWords = 170;
constexpr int kMeasuredRows = 20;                    // from the first on screen on, for the width of columns
constexpr int kWidths[] = {430, 110, 190, 120, 164}; // by column

} // namespace

LedgerTable::LedgerTable(bool withNames, QWidget* parent)
    : QTableView(parent), model_(new NextStepsModel(withNames, this)), filter_(new NextStepsFilter(*model_, this)) {
    filter_->setSourceModel(model_);
    setModel(filter_);
    setItemDelegate(new NextStepDelegate(this));
    calm(this, tr("Next steps"));
    sortByColumn(-1, Qt::AscendingOrder); // the ledger's own order
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(NextStepsModel::kWhat, QHeaderView::Stretch);
    horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    connect(filter_, &QAbstractItemModel::layoutChanged, this, &LedgerTable::measureAnew);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (measureFurther())
            fitColumns();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerTable::chosenChanged);
}

void LedgerTable::setSteps(std::vector<NextStep> steps, const std::map<TeacherId, QString>& names, Date today,
                           const SchoolDays& days) {
    fill([&] { model_->setSteps(std::move(steps), names, today, days); });
}

void LedgerTable::setLines(std::vector<LedgerLine> lines, LedgerReader reader,
                           const std::map<TeacherId, QString>& names, Date today, const SchoolDays& days) {
    fill([&] { model_->setLines(std::move(lines), std::move(reader), names, today, days); });
}

void LedgerTable::fill(const std::function<void()>& model) {
    const auto* before = chosen();
    const auto id = before ? before->id : NextStepId();
    const int row = currentIndex().row();
    const auto place = placeOf(*this);
    model();
    const auto isThere = [this](NextStepId step) { return model_->rowOf(step) >= 0; };
    const auto wasChosen = before ? std::optional(id) : std::nullopt;
    choose(gone_.takeBack(wasChosen, isThere).value_or(id), std::max(row, 0));
    const auto* now = chosen();
    if (wasChosen)
        gone_.expect(id); // no filter: only deeds, and another part of the ledger, lead here
    gone_.note(wasChosen, isThere(id), now ? std::optional(now->id) : std::nullopt);
    measureAnew();
    standAgain(this, place, wasChosen && now && now->id == id);
}

void LedgerTable::setWords(const QString& words) {
    const auto* before = chosen();
    const auto id = before ? before->id : NextStepId();
    filter_->setWords(words);
    choose(id, 0);
    measureAnew();
    showChosen(this);
}

// The row of that step; where it has gone, the one that took its place, so that the keyboard goes on from there.
void LedgerTable::choose(NextStepId id, int orRow) {
    const auto found = filter_->mapFromSource(model_->index(model_->rowOf(id), 0));
    const int row = found.isValid() ? found.row() : std::min(orRow, shown() - 1);
    if (row >= 0)
        setCurrentIndex(filter_->index(row, 0));
    Q_EMIT chosenChanged();
}

void LedgerTable::chooseFirst() {
    choose({}, 0);
    showChosen(this);
}

const NextStep* LedgerTable::shownAt(int row) const {
    return model_->stepAt(filter_->mapToSource(filter_->index(row, 0)).row());
}

const NextStep* LedgerTable::chosen() const {
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : shownAt(rows.first().row());
}

bool LedgerTable::isEmpty() const {
    return model_->rowCount() == 0;
}

int LedgerTable::shown() const {
    return filter_->rowCount();
}

int LedgerTable::late() const {
    int count = 0;
    for (int row = 0; row < shown(); ++row)
        count += model_->isLateAt(filter_->mapToSource(filter_->index(row, 0)).row()) ? 1 : 0;
    return count;
}

void LedgerTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    measureFurther();
    fitColumns();
}

void LedgerTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measureAnew();
}

// No narrower than its words on screen, which say how late it is.
int LedgerTable::widthOf(int column) const {
    return std::max(px(kWidths[column]), widest_[static_cast<std::size_t>(column)]);
}

void LedgerTable::measureAnew() {
    widest_ = {};
    measureFurther();
    fitColumns();
}

// Rows that come into view may have longer words; a column that is as wide already keeps its width.
bool LedgerTable::measureFurther() {
    const auto before = widest_;
    for (const int column :
         {NextStepsModel::kOwner, NextStepsModel::kDue, NextStepsModel::kMadeOn, NextStepsModel::kKind}) {
        auto& width = widest_[static_cast<std::size_t>(column)];
        width = std::max(width, sizeHintForColumn(column));
    }
    return widest_ != before;
}

// Where room is short, what the small line says too is left out first.
void LedgerTable::fitColumns() {
    const int owner = widthOf(NextStepsModel::kOwner);
    const int beside = std::max(px(kWidths[NextStepsModel::kDue]), viewport()->width() - px(kNarrowestWords));
    const int due = std::min(widthOf(NextStepsModel::kDue), beside);
    setColumnWidth(NextStepsModel::kOwner, owner);
    setColumnWidth(NextStepsModel::kDue, due);
    int room = viewport()->width() - owner - due;
    for (const int column : {NextStepsModel::kKind, NextStepsModel::kMadeOn}) {
        const int width = widthOf(column);
        const bool fits = room - width >= px(kLeastWords);
        setColumnHidden(column, !fits);
        if (!fits)
            continue;
        setColumnWidth(column, width);
        room -= width;
    }
    setColumnHidden(NextStepsModel::kOwner, room < px(kNarrowestWords)); // "promised" and "agreed" say it too
}

} // namespace alongside

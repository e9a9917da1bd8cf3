#include "settings/bin_part.h"

#include "actions/bin_actions.h"
#include "keeping/keeping_words.h"
#include "overview/under_hold.h"
#include "settings/bin_model.h"
#include "settings/delete_panel.h"
#include "settings/part_column.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/calm_table.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/long_work.h"
#include "shared/notice_line.h"
#include "shared/scroll_area.h"
#include "shared/text.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kAlongWidth = 200, kWhenWidth = 136, kLeastWhat = 260, kLeastRows = 4;

} // namespace

BinPart::BinPart(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : Page(link, Changes::everything(), parent), navigator_(navigator), model_(new BinModel(this)),
      filter_(new FilterField(tr("Filter the bin"), tr("Filter by words"), this)),
      restore_(makeButton(ButtonKind::Primary, tr("Restore"), QStringLiteral("undo-2"))),
      delete_(makeButton(ButtonKind::Secondary, tr("Delete for good…"))),
      empty_(makeButton(ButtonKind::Secondary, tr("Empty the bin…"))), bar_(makeBar()),
      obstacle_(new NoticeLine(Tone::Neutral, QStringLiteral("info"), {})), table_(new QTableView), card_(new Card),
      nothing_(new EmptyState(QStringLiteral("trash-2"), tr("The bin is empty"),
                              tr("What you remove rests here until you empty the bin, and can come back."))),
      noMatch_(new EmptyState(QStringLiteral("search"), tr("Nothing in the bin fits these words"),
                              tr("The filter looks at names and words."), tr("Clear filter"))) {
    makeTable();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, px(space::kSmall), px(space::kSection));
    column->setSpacing(px(space::kMedium));
    column->addWidget(bar_);
    column->addWidget(obstacle_);
    column->addWidget(card_, 1);
    column->addWidget(nothing_, 1);
    column->addWidget(noMatch_, 1);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(content)); // in large text and a low window the list would get no room
    connectParts();
}

QWidget* BinPart::makeBar() {
    return inFlow({filter_, restore_, delete_, empty_});
}

void BinPart::makeTable() {
    table_->setModel(model_);
    calm(table_, tr("Bin"));
    table_->setSortingEnabled(false); // newest first
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->horizontalHeader()->setSectionResizeMode(BinModel::kWhat, QHeaderView::Stretch);
    table_->setColumnWidth(BinModel::kWhen, px(kWhenWidth));
    card_->holdView(table_);
    setFocusProxy(table_);
}

void BinPart::connectParts() {
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BinPart::offer);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        const auto* before = chosen();
        const auto entry = before ? std::optional(before->removedAt) : std::nullopt;
        model_->setWords(words);
        choose(entry, 0);
        showEmpty();
    });
    for (const auto wanted : {&FilterField::listWanted, &FilterField::firstWanted})
        connect(filter_, wanted, table_, [this] { table_->setFocus(Qt::TabFocusReason); });
    connect(noMatch_, &EmptyState::chosen, filter_, &QLineEdit::clear);
    connect(restore_, &QPushButton::clicked, this, &BinPart::restoreChosen);
    connect(delete_, &QPushButton::clicked, this, [this] {
        if (const auto* entry = chosen())
            askToDelete({*entry}, model_->titleAt(table_->currentIndex().row()),
                        [at = entry->removedAt](Notebook& notebook) { return deleteForGood(notebook, {at}); });
    });
    connect(empty_, &QPushButton::clicked, this, [this] { askToDelete(bin_, tr("Everything in the bin"), emptyBin); });
}

const BinEntry* BinPart::chosen() const {
    const auto rows = table_->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : model_->entryAt(rows.first().row());
}

// The row of that entry; where it has gone, the one that took its place.
void BinPart::choose(std::optional<Instant> entry, int orRow) {
    const int found = entry ? model_->rowOf(*entry) : -1;
    const int row = found >= 0 ? found : std::min(orRow, model_->rowCount() - 1);
    if (row >= 0)
        table_->setCurrentIndex(model_->index(row, 0));
    offer();
}

void BinPart::refresh() {
    const auto* before = chosen();
    const auto entry = before ? std::optional(before->removedAt) : std::nullopt;
    const int row = std::max(table_->currentIndex().row(), 0);
    TeacherNames names;
    for (const auto& teacher : read().teachers.everything())
        names[teacher.id] = toQt(teacher.name);
    bin_ = binOf(read());
    model_->setEntries(bin_, std::move(names), today());
    offerToEmpty();
    choose(entry, row);
    showEmpty();
}

// Where a hold keeps all that is in the bin there is nothing to ask about.
void BinPart::offerToEmpty() {
    const bool any = !freeEntries(bin_, bin_, read().holds.heldBack()).empty();
    const auto hold = any ? QString() : tr("A hold keeps all that is in the bin.");
    empty_->setEnabled(any);
    empty_->setToolTip(hold);
    empty_->setAccessibleDescription(hold);
}

void BinPart::offer() {
    const auto* entry = chosen();
    const bool held = entry && freeEntries(bin_, {*entry}, read().holds.heldBack()).empty();
    restore_->setEnabled(entry && !entry->obstacle);
    delete_->setEnabled(entry && !held);
    const auto obstacle = entry ? model_->obstacleAt(table_->currentIndex().row()) : QString();
    const auto hold = held ? tr("A hold keeps this: it is not deleted for good until the hold is lifted.") : QString();
    obstacle_->setWords((obstacle + QLatin1Char(' ') + hold).trimmed());
    obstacle_->setVisible(held || !obstacle.isEmpty());
    restore_->setAccessibleDescription(obstacle);
    delete_->setAccessibleDescription(hold);
}

void BinPart::showEmpty() {
    const bool any = model_->rowCount() > 0, filtered = !filter_->text().trimmed().isEmpty();
    const bool left = !any && !filtered && isAncestorOf(window()->focusWidget());
    fitColumns();
    card_->setVisible(any);
    bar_->setVisible(any || filtered);
    nothing_->setVisible(!any && !filtered);
    noMatch_->setVisible(!any && filtered);
    endWithLastRow(card_, table_, kLeastRows);
    if (left)
        Q_EMIT emptied();
}

void BinPart::restoreChosen() {
    const auto* entry = chosen();
    if (!entry)
        return;
    const auto words = model_->backWordsAt(table_->currentIndex().row());
    if (attempt(this, [this, at = entry->removedAt] { restore(notebook(), at); }))
        Q_EMIT restored(words);
}

void BinPart::askToDelete(const std::vector<BinEntry>& wanted, const QString& what, const Deletion& deletion) {
    const auto free = freeEntries(bin_, wanted, read().holds.heldBack());
    const auto gone = goneWith(bin_, free);
    auto* panel = openPanel<DeletePanel>(link(), what, gone, countOf(wanted) - countOf(free), window());
    connect(panel, &DeletePanel::backupsWanted, this, &BinPart::backupsWanted);
    connect(panel, &QDialog::accepted, this, [this, deletion, records = countOf(gone)] {
        LongWork::start(this, tr("Deleting for good"), link(), deletion,
                        [this, records](std::future<std::filesystem::path>& copy) { sayDeleted(records, copy); });
    });
}

void BinPart::sayDeleted(int records, std::future<std::filesystem::path>& made) {
    std::filesystem::path copy;
    if (attempt(this, [&] { copy = made.get(); }))
        Q_EMIT navigator_.said(deletedWords(records, copy));
}

void BinPart::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitColumns();
}

// What went with it is as wide as its words where there is room, and is left out where there is little.
void BinPart::fitColumns() {
    const int room = width() - px(kWhenWidth) - px(kLeastWhat);
    table_->setColumnHidden(BinModel::kAlong, room < px(kAlongWidth));
    const QAbstractItemView& view = *table_; // the table itself keeps the question to itself
    const int wanted = view.sizeHintForColumn(BinModel::kAlong);
    table_->setColumnWidth(BinModel::kAlong, std::clamp(wanted, px(kAlongWidth), std::max(room, px(kAlongWidth))));
}

} // namespace alongside

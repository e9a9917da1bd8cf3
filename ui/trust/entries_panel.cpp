#include "trust/entries_panel.h"

#include "shared/button.h"
#include "shared/calm_table.h"
#include "shared/completion_field.h"
#include "shared/filter_field.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "trust/entries_delegate.h"
#include "trust/entry_item.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

QStandardItem* headingItem(const QString& words) {
    auto* item = new QStandardItem(words);
    item->setData(true, kEntryHeading);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

QString wordsOf(const EntryItem& entry, Date today) {
    const auto day = entry.on ? shortDay(*entry.on, today) : QString();
    return QStringLiteral("%1: %2. %3").arg(capitalized(day), entry.what, entry.why);
}

QStandardItem* rowItem(const EntryItem& entry, int record, Date today) {
    auto* item = new QStandardItem(entry.what);
    const auto day = entry.on ? shortDay(*entry.on, today) : QString();
    item->setData(entry.icon, kEntryIcon);
    item->setData(day, kEntryDay);
    item->setData(entry.why, kEntryWhy);
    item->setData(record, kEntryRecord);
    item->setData(wordsOf(entry, today), Qt::AccessibleTextRole);
    item->setToolTip(entry.what);
    item->setEditable(false);
    return item;
}

} // namespace

EntriesPanel::EntriesPanel(NotebookLink& link, Navigator& navigator, const FigureEntries& figure, QWidget* parent)
    : Panel(tr("What stands behind it"), parent), link_(link), navigator_(navigator), figure_(figure),
      filter_(new FilterField(tr("Filter entries"), tr("Words, day"), this)), model_(new QStandardItemModel(this)),
      list_(new QListView) {
    build();
    showEntries();
    connect(list_, &QAbstractItemView::activated, this, &EntriesPanel::openRecord);
    connect(&link_, &NotebookLink::changed, this, &EntriesPanel::showEntries);
    connect(filter_, &QLineEdit::textChanged, this, &EntriesPanel::showEntries);
    connect(filter_, &FilterField::listWanted, list_, [this] { list_->setFocus(Qt::OtherFocusReason); });
    connect(filter_, &FilterField::firstWanted, this, [this] { openRecord(list_->currentIndex()); });
}

void EntriesPanel::build() {
    body()->addWidget(new WrappedLabel(figure_.title, TextRole::Strong));
    body()->addWidget(filter_, 0, Qt::AlignLeft);
    list_->setModel(model_);
    list_->setItemDelegate(new EntriesDelegate(list_));
    list_->setAccessibleName(tr("Entries"));
    refuseCopy(list_);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->viewport()->setAutoFillBackground(false);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setMinimumHeight(px(320));
    body()->addWidget(list_, 1);
    body()->addWidget(
        new WrappedLabel(tr("Enter or a double click opens the record."), TextRole::Small, Shade::Secondary));
    auto* close = makeButton(ButtonKind::Primary, tr("Close"));
    close->setAutoDefault(false); // Enter in the list opens the record
    footer()->addStretch();
    footer()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    list_->setFocus();
}

void EntriesPanel::showEntries() {
    const int row = list_->currentIndex().row();
    model_->clear();
    shown_.clear();
    const bool isSplit = !figure_.others.empty() || !figure_.beside.empty();
    addGroup(isSplit ? tr("Counted") : QString(), figure_.counted, true);
    addGroup(tr("Not counted"), figure_.others, false);
    addGroup(tr("Beside them, not to be counted yet"), figure_.beside, false);
    if (shown_.empty())
        model_->appendRow(headingItem(filter_->text().isEmpty() ? tr("Nothing has been logged for this yet.")
                                                                : tr("No entry fits these words.")));
    const int first = model_->index(0, 0).data(kEntryHeading).toBool() ? 1 : 0;
    list_->setCurrentIndex(model_->index(std::min(std::max(row, first), model_->rowCount() - 1), 0));
}

void EntriesPanel::addGroup(const QString& heading, const std::vector<trust::Entry>& entries, bool counts) {
    std::vector<EntryItem> items;
    for (const auto& entry : entries)
        if (auto item = entryItem(entry, link_.read(), figure_.indicator, counts, link_.today());
            item && matches(wordsOf(*item, link_.today()), filter_->text()))
            items.push_back(std::move(*item));
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.on > b.on; });
    if (!items.empty() && !heading.isEmpty())
        model_->appendRow(headingItem(QStringLiteral("%1 (%2)").arg(heading, locale().toString(items.size()))));
    for (const auto& item : items) {
        model_->appendRow(rowItem(item, countOf(shown_), link_.today()));
        shown_.push_back(item.entry);
    }
}

void EntriesPanel::openRecord(const QModelIndex& index) {
    if (!index.isValid() || index.data(kEntryHeading).toBool() || shown_.empty())
        return;
    const auto entry = shown_[static_cast<std::size_t>(index.data(kEntryRecord).toInt())];
    accept(); // panels are one level deep
    if (const auto* contact = std::get_if<ContactId>(&entry))
        Q_EMIT navigator_.meetingWanted({{figure_.teacher}, *contact});
    else if (const auto* step = std::get_if<NextStepId>(&entry))
        Q_EMIT navigator_.nextStepFormWanted(*step);
    else if (const auto* win = std::get_if<WinId>(&entry))
        Q_EMIT navigator_.winFormWanted(*win);
}

} // namespace alongside

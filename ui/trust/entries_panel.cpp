#include "trust/entries_panel.h"

#include "shared/button.h"
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

QStandardItem* rowItem(const EntryItem& entry, qsizetype record, Date today) {
    auto* item = new QStandardItem(entry.what);
    const auto day = entry.on ? shortDay(*entry.on, today) : QString();
    item->setData(entry.icon, kEntryIcon);
    item->setData(day, kEntryDay);
    item->setData(entry.why, kEntryWhy);
    item->setData(record, kEntryRecord);
    item->setData(QStringLiteral("%1: %2. %3").arg(capitalized(day), entry.what, entry.why), Qt::AccessibleTextRole);
    item->setToolTip(entry.what);
    item->setEditable(false);
    return item;
}

} // namespace

EntriesPanel::EntriesPanel(NotebookLink& link, Navigator& navigator, const FigureEntries& figure, QWidget* parent)
    : Panel(tr("What stands behind it"), parent), link_(link), navigator_(navigator), figure_(figure),
      model_(new QStandardItemModel(this)), list_(new QListView) {
    build();
    showEntries();
    connect(list_, &QAbstractItemView::activated, this, &EntriesPanel::openRecord);
    connect(&link_, &NotebookLink::changed, this, &EntriesPanel::showEntries);
}

void EntriesPanel::build() {
    body()->addWidget(new WrappedLabel(figure_.title, TextRole::Strong));
    list_->setModel(model_);
    list_->setItemDelegate(new EntriesDelegate(list_));
    list_->setAccessibleName(tr("Entries"));
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
    const bool isSplit = !figure_.others.empty();
    const int counted = addGroup(isSplit ? tr("Counted") : QString(), figure_.counted, true);
    const int others =
        addGroup(figure_.counted.empty() ? tr("Not counted") : tr("Not counted, beside them"), figure_.others, false);
    if (counted + others == 0)
        model_->appendRow(headingItem(tr("Nothing has been logged for this yet.")));
    const int first = std::max(row, isSplit && counted > 0 ? 1 : 0);
    list_->setCurrentIndex(model_->index(std::min(first, model_->rowCount() - 1), 0));
}

int EntriesPanel::addGroup(const QString& heading, const std::vector<trust::Entry>& entries, bool counts) {
    std::vector<std::pair<EntryItem, qsizetype>> items;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (auto item = entryItem(entries[i], link_.read(), figure_.indicator, counts, link_.today()))
            items.emplace_back(std::move(*item), static_cast<qsizetype>(i));
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.first.on > b.first.on; });
    if (!items.empty() && !heading.isEmpty())
        model_->appendRow(headingItem(QStringLiteral("%1 (%2)").arg(heading).arg(items.size())));
    for (const auto& [item, record] : items)
        model_->appendRow(rowItem(item, counts ? record : -1 - record, link_.today()));
    return countOf(items);
}

void EntriesPanel::openRecord(const QModelIndex& index) {
    if (!index.isValid() || index.data(kEntryHeading).toBool())
        return;
    const auto record = index.data(kEntryRecord).toLongLong();
    const auto entry = record >= 0 ? figure_.counted[static_cast<std::size_t>(record)]
                                   : figure_.others[static_cast<std::size_t>(-1 - record)];
    if (const auto* contact = std::get_if<ContactId>(&entry))
        Q_EMIT navigator_.meetingWanted({{figure_.teacher}, *contact});
    else if (const auto* step = std::get_if<NextStepId>(&entry))
        Q_EMIT navigator_.nextStepFormWanted(*step);
    else if (std::holds_alternative<WinId>(entry)) {
        accept();
        Q_EMIT navigator_.teacherWanted(figure_.teacher, TeacherTab::Timeline);
    }
}

} // namespace alongside

#include "trust/timeline_model.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int kAtATime = 60; // rows, more than a screen shows

QString sentenceOf(const TimelineItem& item, bool withPrivateNote, Date today) {
    QStringList parts{capitalized(shortDay(item.on, today)) + QStringLiteral(": ") + item.title};
    for (const auto& words : {item.body, item.pill.words})
        if (!words.isEmpty())
            parts += words;
    if (!item.deed.isEmpty())
        parts += TimelineModel::tr("T: %1").arg(item.deed);
    if (!item.privateNote.isEmpty())
        parts += withPrivateNote ? TimelineModel::tr("Private note: %1").arg(item.privateNote)
                                 : TimelineModel::tr("Has a private note");
    return parts.join(QStringLiteral(". "));
}

qint64 contactOf(const TimelineItem& item) {
    const auto* contact = std::get_if<ContactId>(&item.target);
    return contact ? contact->value : 0;
}

} // namespace

TimelineModel::TimelineModel(QObject* parent) : QAbstractListModel(parent) {}

void TimelineModel::setItems(const QList<TimelineItem>& items, bool byMonth, Amount amount, int least) {
    beginResetModel();
    items_ = items;
    rows_.clear();
    Date month{};
    for (qsizetype i = 0; i < items_.size(); ++i) {
        if (const auto of = firstOfMonth(items_[i].on); byMonth && of != month) {
            month = of;
            rows_.push_back({monthAndYear(of), -1});
        }
        rows_.push_back({{}, i});
    }
    there_ = amount == Amount::All ? countOf(rows_) : std::min(std::max(kAtATime, least), countOf(rows_));
    endResetModel();
}

const TimelineItem* TimelineModel::itemAt(const QModelIndex& index) const {
    if (!index.isValid() || rows_[index.row()].item < 0)
        return nullptr;
    return &items_[rows_[index.row()].item];
}

QModelIndex TimelineModel::indexOf(const TimelineTarget& target, Date on) {
    for (int row = 0; row < rows_.size(); ++row) {
        const auto at = rows_[row].item;
        if (at < 0 || items_[at].target != target || items_[at].on != on)
            continue;
        bring(row + 1);
        return index(row);
    }
    return {};
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !isBringing_ && there_ < rows_.size();
}

void TimelineModel::fetchMore(const QModelIndex&) {
    bring(there_ + kAtATime);
}

void TimelineModel::bring(int count) {
    const int there = std::min(count, countOf(rows_));
    if (there <= there_)
        return;
    isBringing_ = true; // a view that is told of rows asks for more at once
    beginInsertRows({}, there_, there - 1);
    there_ = there;
    endInsertRows();
    isBringing_ = false;
}

bool TimelineModel::isPrivateNoteOpen(const QModelIndex& index) const {
    const auto* item = itemAt(index);
    return item && openNotes_.contains(contactOf(*item));
}

void TimelineModel::togglePrivateNote(const QModelIndex& index) {
    const auto* item = itemAt(index);
    if (!item || item->privateNote.isEmpty())
        return;
    const auto contact = contactOf(*item);
    if (!openNotes_.remove(contact))
        openNotes_.insert(contact);
    Q_EMIT dataChanged(index, index);
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : there_;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto* item = itemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return item ? item->title : rows_[index.row()].heading;
    case Qt::AccessibleTextRole:
        return item ? sentenceOf(*item, isPrivateNoteOpen(index), today_) : rows_[index.row()].heading;
    case HeadingRole:
        return item == nullptr;
    case OpenRole:
        return isPrivateNoteOpen(index);
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const {
    return itemAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace alongside

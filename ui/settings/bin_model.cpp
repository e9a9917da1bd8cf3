#include "settings/bin_model.h"

#include "shared/completion_field.h"

#include <algorithm>

namespace alongside {

void BinModel::setEntries(std::vector<BinEntry> entries, TeacherNames names, Date today) {
    beginResetModel();
    all_.clear();
    for (auto& entry : entries) {
        Row row{{},
                titleOf(entry, names, today),
                alongWith(entry),
                removedWhen(entry.removedAt, today),
                obstacleWords(entry, names),
                backWords(entry, names, today)};
        row.entry = std::move(entry);
        all_.push_back(std::move(row));
    }
    fit();
    endResetModel();
}

void BinModel::setWords(const QString& words) {
    beginResetModel();
    words_ = words;
    fit();
    endResetModel();
}

void BinModel::fit() {
    shown_.clear();
    for (std::size_t i = 0; i < all_.size(); ++i)
        if (matches(all_[i].title + QLatin1Char(' ') + all_[i].along, words_))
            shown_.push_back(i);
}

const BinEntry* BinModel::entryAt(int row) const {
    return row >= 0 && row < rowCount() ? &all_[shown_[static_cast<std::size_t>(row)]].entry : nullptr;
}

QString BinModel::titleAt(int row) const {
    return entryAt(row) ? all_[shown_[static_cast<std::size_t>(row)]].title : QString();
}

QString BinModel::backWordsAt(int row) const {
    return entryAt(row) ? all_[shown_[static_cast<std::size_t>(row)]].back : QString();
}

QString BinModel::obstacleAt(int row) const {
    return entryAt(row) ? all_[shown_[static_cast<std::size_t>(row)]].obstacle : QString();
}

int BinModel::rowOf(Instant removedAt) const {
    const auto found =
        std::find_if(shown_.begin(), shown_.end(), [&](std::size_t i) { return all_[i].entry.removedAt == removedAt; });
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

int BinModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int BinModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString BinModel::wordsIn(const Row& row, int column) const {
    switch (column) {
    case kWhat:
        return row.title;
    case kAlong:
        return row.along;
    default:
        return row.when;
    }
}

QVariant BinModel::data(const QModelIndex& index, int role) const {
    if (!entryAt(index.row()))
        return {};
    const auto& row = all_[shown_[static_cast<std::size_t>(index.row())]];
    if (role == Qt::DisplayRole)
        return wordsIn(row, index.column());
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == kWhat && !row.along.isEmpty())
        return tr("%1, with %2, removed %3").arg(row.title, row.along, row.when);
    return index.column() == kWhat ? tr("%1, removed %2").arg(row.title, row.when) : wordsIn(row, index.column());
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kWhat:
        return tr("What");
    case kAlong:
        return tr("With it");
    default:
        return tr("Removed");
    }
}

} // namespace alongside

#include "backups/backups_model.h"

#include "backups/backup_words.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <algorithm>
#include <utility>

namespace alongside {

void BackupsModel::setBackups(std::vector<Backup> backups, Date today) {
    beginResetModel();
    backups_ = std::move(backups);
    today_ = today;
    endResetModel();
}

const Backup* BackupsModel::backupAt(int row) const {
    return row >= 0 && row < rowCount() ? &backups_[static_cast<std::size_t>(row)] : nullptr;
}

int BackupsModel::rowOf(const std::filesystem::path& file) const {
    const auto found = std::ranges::find(backups_, file, &Backup::file);
    return found == backups_.end() ? -1 : static_cast<int>(found - backups_.begin());
}

int BackupsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : countOf(backups_);
}

int BackupsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString BackupsModel::wordsIn(const Backup& backup, int column) const {
    switch (column) {
    case kWhen:
        return capitalized(momentWords(backup.made, today_));
    case kWhy:
        return causeWords(backup);
    case kSize:
        return sizeWords(backup.size);
    default:
        return checkedWords(backup, today_);
    }
}

QVariant BackupsModel::data(const QModelIndex& index, int role) const {
    const auto* backup = backupAt(index.row());
    if (!backup)
        return {};
    if (role == Qt::DisplayRole)
        return wordsIn(*backup, index.column());
    if (role == Qt::ToolTipRole && index.column() == kWhen)
        return toQt(backup->file.filename().string());
    if (role != Qt::AccessibleTextRole)
        return {};
    return index.column() == kWhen
               ? tr("%1, %2, %3, checked: %4", "when a backup was made, why, its size, when it was checked")
                     .arg(wordsIn(*backup, kWhen), wordsIn(*backup, kWhy), wordsIn(*backup, kSize),
                          wordsIn(*backup, kChecked))
               : wordsIn(*backup, index.column());
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kWhen:
        return tr("When");
    case kWhy:
        return tr("Why");
    case kSize:
        return tr("Size");
    default:
        return tr("Checked");
    }
}

} // namespace alongside

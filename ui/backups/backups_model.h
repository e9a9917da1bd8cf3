#pragma once

#include "store/backups/backup_shelf.h"

#include <QAbstractTableModel>

#include <vector>

namespace alongside {

// The backups on a shelf, newest first, a row for each.
class BackupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kWhen, kWhy, kSize, kChecked, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(std::vector<Backup> backups, Date today);
    const Backup* backupAt(int row) const;              // nullptr: no such row
    int rowOf(const std::filesystem::path& file) const; // -1: not among the rows

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString wordsIn(const Backup& backup, int column) const;

    std::vector<Backup> backups_;
    Date today_{};
};

} // namespace alongside

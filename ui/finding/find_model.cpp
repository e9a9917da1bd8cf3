#include "finding/find_model.h"

#include <algorithm>

namespace alongside {

void FindModel::setRows(const FindRows& rows) {
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

void FindModel::addRows(const FindRows& rows) {
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    rows_ += rows;
    endInsertRows();
}

int FindModel::choosable(int from, int by) const {
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = ((from + by * step) % count + count) % count;
        if (!isHeading(row))
            return row;
    }
    return -1;
}

int FindModel::countChoosable() const {
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), [](const FindRow& row) { return !!row.act; }));
}

int FindModel::placeOf(int row) const {
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.begin() + row + 1, [](const FindRow& each) { return !!each.act; }));
}

int FindModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant FindModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = rows_[index.row()];
    if (role == Qt::DisplayRole)
        return row.words;
    return role == Qt::AccessibleTextRole ? sentenceOf(row) : QVariant();
}

Qt::ItemFlags FindModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || isHeading(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace alongside

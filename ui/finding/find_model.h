#pragma once

#include "finding/find_row.h"

#include <QAbstractListModel>

namespace alongside {

// The lines of Find or do; those with a deed can be chosen.
class FindModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const FindRows& rows);
    void addRows(const FindRows& rows);
    const FindRow& rowAt(int row) const { return rows_[row]; }
    bool isHeading(int row) const { return !rows_[row].act; }

    // The next line after `from` in the direction of `by` that can be chosen, round and round; -1 where there is none.
    int choosable(int from, int by) const;
    int countChoosable() const;
    int placeOf(int row) const; // among those that can be chosen, from 1

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    FindRows rows_;
};

} // namespace alongside

#pragma once

#include "exchange/roster/roster_preview.h"

#include <QAbstractTableModel>

#include <memory>

namespace alongside {

// A list as it was read, row by row, each with what would become of it in the first column.
class RosterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<CsvRow> rows, const RosterReading& reading, RosterPreview preview);
    void show(const RosterReading& reading, RosterPreview preview); // of the same rows
    void showRefusedOnly(bool refusedOnly);

    const std::vector<CsvRow>& rows() const { return *rows_; }
    std::shared_ptr<const std::vector<CsvRow>> sharedRows() const { return rows_; } // for another thread
    const RosterPreview& preview() const { return preview_; }
    QString sentence(int row) const;   // what would become of it, in full
    QString heading(int column) const; // of a column of the list, from 0; may be empty

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void showAnew(const RosterReading& reading, RosterPreview preview);
    void choose();
    const RosterRow& rowAt(int row) const { return preview_.rows[shown_[static_cast<std::size_t>(row)]]; }
    QString field(const QModelIndex& index) const;
    QVariant stateOf(const RosterRow& row, int role) const;
    bool isLeftOut(int column) const;

    std::shared_ptr<const std::vector<CsvRow>> rows_ = std::make_shared<std::vector<CsvRow>>();
    RosterReading reading_;
    RosterPreview preview_;
    std::vector<std::size_t> shown_; // of the preview's rows
    bool refusedOnly_ = false;
};

} // namespace alongside

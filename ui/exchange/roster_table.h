#pragma once

#include "exchange/roster/roster_preview.h"

#include <QTableView>

namespace alongside {

class ColumnHeader;
class RosterModel;

// The preview of a list: its rows as they were read, what would become of each, and above each column what it is.
class RosterTable : public QTableView {
    Q_OBJECT
public:
    explicit RosterTable(RosterModel* model, QWidget* parent = nullptr);

    // The model has other rows, or the same ones understood in another way.
    void fit(const std::vector<RosterColumn>& columns);

    ColumnHeader* header() const { return header_; }

Q_SIGNALS:
    void rowEntered(int row); // -1: none

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();

    RosterModel* model_;
    ColumnHeader* header_;
};

} // namespace alongside

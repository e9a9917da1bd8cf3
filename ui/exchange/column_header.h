#pragma once

#include "exchange/roster/roster_columns.h"

#include <QHeaderView>

class QComboBox;

namespace alongside {

// The header of a list's table: above each column of the list its own heading and, below that, a choice of what the
// column is. The first section is the table's and has no choice.
class ColumnHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget* parent = nullptr);

    // As many choices as there are columns; `names` are their headings.
    void show(const std::vector<RosterColumn>& columns, const QStringList& names);
    const std::vector<QComboBox*>& choices() const { return choices_; }

    using QHeaderView::show;
    QSize sizeHint() const override;

Q_SIGNALS:
    void columnChosen(int column, alongside::RosterColumn kind); // by the user
    void columnEntered(int column);                              // its choice has the focus

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void updateGeometries() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* makeChoice(int column, const QString& name);
    void place();

    std::vector<QComboBox*> choices_;
};

} // namespace alongside

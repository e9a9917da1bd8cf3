#pragma once

#include "domain/teacher.h"
#include "shared/gone_rows.h"
#include "teachers/teachers_model.h"

#include <QTableView>

#include <array>

namespace alongside {

// The caseload's table: columns as wide as their contents that fill the width, and where it is short the columns that
// can be missed best make room; Enter opens, Del removes, a menu has both and more.
class TeachersTable : public QTableView {
    Q_OBJECT
public:
    explicit TeachersTable(const Tables& tables, QWidget* parent = nullptr);

    void readPractices(Date today) { model_->readPractices(today); }
    bool workOutPractices(int place);                     // of the rows on screen; false past the last one. Else
                                                          // they are as the table is painted
    void hidePractices() { hidesPractices_ = true; }      // from whoever looks on
    void show(std::vector<CaseloadRow> rows, Date today); // keeps the chosen teacher, else the place in the list
    std::optional<TeacherId> chosen() const;
    void choose(TeacherId teacher);
    void chooseFirst();

    // How many rows it keeps at least, before the page around it scrolls.
    void setLeastRows(int rows);

    using QTableView::show;
    QSize sizeHint() const override;

Q_SIGNALS:
    void openWanted(alongside::TeacherId teacher);
    void meetingWanted(alongside::TeacherId teacher);
    void editWanted(alongside::TeacherId teacher);
    void removalWanted(alongside::TeacherId teacher);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void measureColumns();
    void measureDays();
    void fitColumns();
    void fitHeight();
    int wholeHeight() const;
    int headerWidth(int column) const;
    int leastOf(int column, int natural) const;
    void keepOrder(int column, Qt::SortOrder order);

    TeachersModel* model_;
    std::array<int, TeachersModel::ColumnCount> natural_{}; // widths of the columns' words
    int agreementInTwoLines_ = 0;
    bool hasRoles_ = false;
    bool hidesPractices_ = false;
    int leastRows_ = 5;
    int sortColumn_ = TeachersModel::Name;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    GoneRows<TeacherId> gone_;
};

} // namespace alongside

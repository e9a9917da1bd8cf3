#pragma once

#include "exchange/csv/csv_text.h"
#include "exchange/people/people_list.h"
#include "exchange/roster/roster_preview.h"
#include "shared/notebook_link.h"

#include <QWidget>

#include <future>

class QCheckBox;
class QComboBox;
class QLabel;

namespace alongside {

class NoticeLine;
class RosterModel;
class RosterTable;
class StaffChoice;
class WrappedLabel;

// What would come of a list, and everything about how it was understood, to be corrected. Stores nothing.
class ListCheck : public QWidget {
    Q_OBJECT
public:
    explicit ListCheck(NotebookLink& link, QWidget* parent = nullptr);

    // Takes a list over; `name` says where it came from. Returns why it cannot be read; then what was shown stays.
    std::optional<CsvRefusal> show(CsvText text, const QString& name);

    // The same for a list of which the format is known.
    void show(PeopleList list, const QString& name);

    const RosterPreview& preview() const;
    void remember();                // how the columns of a table were matched, for the next one with these headings
    QString nothingToBring() const; // why; empty where there is something

    using QWidget::show;

Q_SIGNALS:
    void understood(); // in another way than before
    void stopped();    // before there was anything to see

private:
    QWidget* makeChoices();
    QWidget* makeTable();
    void read(char separator);
    void choose();
    void understand(const RosterReading& reading);
    void take(const RosterReading& reading, std::future<RosterPreview>& made);
    void showReading();
    void setColumn(int column, RosterColumn kind);
    void orderTabs();
    void say();

    NotebookLink& link_;
    CsvText text_;
    QString name_;
    std::optional<QString> about_; // a list of which the format is known
    bool isRemembered_ = false, isLooking_ = false;
    RosterReading reading_;
    std::optional<int> changing_;      // the column whose choice has the focus, once it was changed
    std::vector<RosterColumn> before_; // what the columns were until then
    std::optional<CsvRefusal> refusal_;
    RosterModel* model_;
    RosterTable* table_;
    QComboBox* separator_;
    StaffChoice* staff_;
    QCheckBox *headings_, *refusedOnly_;
    WrappedLabel *counts_, *row_;
    NoticeLine *guess_, *turnover_, *problem_;
};

} // namespace alongside

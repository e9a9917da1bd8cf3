#pragma once

#include "exchange/csv/csv_text.h"
#include "exchange/roster/roster_preview.h"
#include "shared/notebook_link.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace alongside {

class NoticeLine;
class RosterModel;
class RosterTable;
class WrappedLabel;

// What would come of a list, and everything about how it was understood, to be corrected. Stores nothing.
class ListCheck : public QWidget {
    Q_OBJECT
public:
    explicit ListCheck(NotebookLink& link, QWidget* parent = nullptr);

    // Takes a list over; `name` says where it came from. Returns why it cannot be read; then what was shown stays.
    std::optional<CsvRefusal> show(CsvText text, const QString& name);

    const RosterPreview& preview() const;
    QString nothingToBring() const; // why; empty where there is something

    using QWidget::show;

Q_SIGNALS:
    void understood(); // in another way than before

private:
    QWidget* makeChoices();
    QWidget* makeTable();
    void read(char separator);
    void understand(const RosterReading& reading);
    void setColumn(int column, RosterColumn kind);
    void orderTabs();
    void say();

    NotebookLink& link_;
    CsvText text_;
    QString name_;
    RosterReading reading_;
    std::optional<int> changing_;      // the column whose choice has the focus, once it was changed
    std::vector<RosterColumn> before_; // what the columns were until then
    std::optional<CsvRefusal> refusal_;
    RosterModel* model_;
    RosterTable* table_;
    QComboBox* separator_;
    QCheckBox *headings_, *refusedOnly_;
    WrappedLabel *counts_, *row_;
    NoticeLine *guess_, *problem_;
};

} // namespace alongside

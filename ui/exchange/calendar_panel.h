#pragma once

#include "exchange/calendar/calendar_coming.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace alongside {

class WrappedLabel;

// What a calendar file has for the school calendar: each event with what it is taken for, to be corrected. Nothing is
// stored before the last button; then all of it is one step of undo.
class CalendarPanel : public Panel {
    Q_OBJECT
public:
    CalendarPanel(NotebookLink& link, CalendarFile file, QWidget* parent = nullptr);

Q_SIGNALS:
    void brought();

private:
    QWidget* makeRow(std::size_t at);
    void say();
    void bring();

    NotebookLink& link_;
    CalendarFile file_;
    WrappedLabel* counts_;
    std::vector<QLabel*> states_;
    QPushButton* bring_;
};

} // namespace alongside

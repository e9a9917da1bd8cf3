#pragma once

#include "shared/navigator.h"
#include "shared/notebook_link.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace alongside {

class SegmentedChoice;

// Everything logged and planned, as a list or week by week.
class MeetingsPage : public QWidget {
    Q_OBJECT
public:
    MeetingsPage(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

    void show(MeetingsView view);

    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();

    Navigator& navigator_;
    SegmentedChoice* views_;
    QPushButton* log_;
    QStackedWidget* stack_; // in the order of MeetingsView
};

} // namespace alongside

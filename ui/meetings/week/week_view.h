#pragma once

#include "meetings/people_names.h"
#include "shared/navigator.h"
#include "shared/page.h"

#include <QTimer>

class QLabel;

namespace alongside {

class WeekGrid;

// One week of meetings, planned and held, with the ways to the week before and after.
class WeekView : public Page {
    Q_OBJECT
public:
    WeekView(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeLegend();
    void goTo(Date day);
    void planOn(Date day, const std::optional<TimeOfDay>& at);

    Navigator& navigator_;
    PeopleNames people_;
    Date shown_; // a day of the week on screen
    QLabel* title_;
    WeekGrid* grid_;
    QTimer minute_; // the line of now moves while it is on screen
};

} // namespace alongside

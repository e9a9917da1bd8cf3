#pragma once

#include "meetings/people_names.h"
#include "overview/week.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace alongside {

class WeekItem;

// The days of a week side by side, meetings at their time, those that overlap beside each other and those without a
// time above all; where room is short, a list by day. The arrow keys lead from one to the next.
class WeekGrid : public QWidget {
    Q_OBJECT
public:
    explicit WeekGrid(QWidget* parent = nullptr);

    // `now` is the time of day, to be marked if `today` is in the week.
    void show(std::vector<WeekDay> days, PeopleNames& people, Date today, TimeOfDay now);
    void setNow(TimeOfDay now);

    using QWidget::show;

Q_SIGNALS:
    void moved(const QRect& place); // of what has the focus now, to be brought into view
    void meetingChosen(alongside::ContactId meeting);
    void removalWanted(alongside::ContactId meeting);
    void dayChosen(alongside::Date day, std::optional<alongside::TimeOfDay> at); // to plan or log on it

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    // The parts of one day: its heading, then its meetings in the order of `WeekDay`, those without a time first.
    struct Column {
        WeekDay day;
        std::vector<WeekItem*> items;
        QRect place; // below the heading
    };

    void clear();
    void addColumn(WeekDay day, PeopleNames& people);
    WeekItem* add(Column& column, WeekItem* item);
    bool isList() const;
    void arrange();
    int arrangeAsList();
    int arrangeAsGrid();
    int yOf(TimeOfDay time) const;
    WeekItem* focused() const;
    WeekItem* itemFor(Date day, ContactId meeting) const;
    WeekItem* neighbour(const WeekItem* from, int key) const;
    void letTabInto(WeekItem* item);
    void paintHours(QPainter& painter) const;

    std::vector<Column> columns_;
    Date today_{};
    TimeOfDay now_{}, from_{}, until_{}; // the hours shown
    int gutter_ = 0, hoursTop_ = 0;      // pixels: before the first day, and above the hours
};

} // namespace alongside

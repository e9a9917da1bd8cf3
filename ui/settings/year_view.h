#pragma once

#include "domain/school_calendar.h"

#include <QWidget>

#include <array>

class QLabel;

namespace alongside {

class MonthView;

// A school year at a glance: twelve months, of which Tab finds one and the arrow keys the others.
class YearView : public QWidget {
    Q_OBJECT
public:
    explicit YearView(QWidget* parent = nullptr);

    void showYear(const SchoolCalendar& calendar, Date today);

private:
    void turn(int years);
    void showMonths();
    void lead(std::size_t from, int months);
    void letTabIn(std::size_t month);

    SchoolCalendar calendar_;
    Date today_{};
    int yearsOn_ = 0; // from the present school year
    QLabel* title_;
    std::array<MonthView*, 12> months_{};
};

} // namespace alongside

#pragma once

#include "domain/school_year.h"

#include <QWidget>

class QPainter;

namespace alongside {

// One month painted day by day: school days, free weekdays, holidays, what lies outside the terms, and today. Says all
// of it in a sentence too; a day under the mouse says what it is.
class MonthView : public QWidget {
    Q_OBJECT
public:
    explicit MonthView(QWidget* parent = nullptr);

    void showMonth(const SchoolCalendar& calendar, Date anyDay, Date today);
    std::optional<Date> dayAt(const QPoint& at) const;
    QString wordsFor(Date day) const; // "Mon 12 Oct: Fall break"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stepped(int months); // an arrow key: to the month before or after it

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect boxOf(Date day) const;
    int side() const; // of a day's box, in pixels
    int top() const;  // where the days begin
    void paintHead(QPainter& painter) const;
    void paintDay(QPainter& painter, Date day) const;
    void paintTermEnds(QPainter& painter, const QRect& box, Date day) const;

    SchoolCalendar calendar_;
    Date first_{};
    Date today_{};
};

// "October 2026: 21 school days, Fall break 12 to 16".
QString sentenceFor(const SchoolMonth& month);

} // namespace alongside

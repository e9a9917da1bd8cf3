#pragma once

#include "domain/contact.h"
#include "overview/meeting_list.h"

#include <QPushButton>

class QFontMetrics;

namespace alongside {

// Something in the week that takes the focus: Enter or a click chooses it; the arrow keys are left to the week.
class WeekItem : public QPushButton {
    Q_OBJECT
public:
    WeekItem(Date day, QWidget* parent);

    Date day() const { return day_; }
    virtual ContactId meeting() const { return {}; } // none: the day itself
    virtual bool hasTwoLines() const { return true; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Date day_;
};

// A day's heading; chosen, it plans or logs a meeting on that day.
class WeekDayHeading : public WeekItem {
    Q_OBJECT
public:
    WeekDayHeading(Date day, bool isToday, const QString& off, int meetings, QWidget* parent);

    bool hasTwoLines() const override { return isToday_ || !off_.isEmpty(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isToday_;
    QString off_; // "Harvest break", "No school"; empty on school days
};

// One meeting: filled once it was held, an outline while it is planned, with the sign and the word of its state.
class WeekEntry : public WeekItem {
    Q_OBJECT
public:
    WeekEntry(const Contact& contact, const QStringList& names, Date today, QWidget* parent);

    ContactId meeting() const override { return contact_.id; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    QString firstLine(const QFontMetrics& metrics, int room) const;

    Contact contact_;
    QString people_;
    QString initials_; // theirs, for a lane that is too narrow for names
    MeetingState state_;
};

} // namespace alongside

#pragma once

#include "domain/school_calendar.h"

#include <QObject>

#include <optional>

class QLineEdit;
class QWidget;

namespace alongside {

class DateField;
class WrappedLabel;

// Ties the line that says what is to be done to the field for its day: "by fri" at the end of the line sets the day as
// it is typed, and leaves the line with it. What was said last holds: words, a day given by hand, else the usual one.
class DueByWords : public QObject {
    Q_OBJECT
public:
    DueByWords(QLineEdit* what, DateField* due, Date today, const SchoolDays& days);

    // As a record says, not the coach. `given`: it stands whatever is usual.
    void set(const QString& what, const std::optional<Date>& due, bool given);
    void setUsual(Date due);
    void setFixed(bool fixed) { fixed_ = fixed; } // the day can no longer be given

    // What to show below the line: that the day at its end is none. Hidden while there is nothing to say.
    QWidget* hint() const;

    QString what() const;                               // without the day at its end
    bool isGiven() const { return given_ || byWords_; } // not the usual day

    // The words end with a day that no calendar has, and none was given instead: the usual one is not what is meant.
    bool lacksADay() const;
    QString lacksADayWords() const { return tr("Type the day that is meant, or take it out of the words."); }

private:
    void read();
    void takeOff();

    QLineEdit* what_;
    DateField* due_;
    WrappedLabel* hint_;
    Date today_;
    SchoolDays days_;
    std::optional<Date> otherwise_; // while words say the day
    bool given_ = false, byWords_ = false, fixed_ = false;
};

} // namespace alongside

#pragma once

#include "domain/contact.h"
#include "domain/school_calendar.h"
#include "exchange/draft_json.h"

#include <QWidget>

class QSpinBox;

namespace alongside {

class DateField;
class ProblemLabel;
class TimeField;

// Day, start and length of a meeting in one line.
class WhenLine : public QWidget {
    Q_OBJECT
public:
    WhenLine(Date today, const SchoolDays& days, QWidget* parent = nullptr);

    void setWhen(const Contact& contact);
    void putInto(Contact& contact) const; // a day that is not understood becomes no day
    void noteUnclear(UnclearWords& words) const;
    void showUnclear(const UnclearWords& words);
    std::optional<Date> date() const;
    void leanAhead(bool ahead); // "fri" is the one to come
    DateField* dateField() const { return date_; }

    // Says what is wrong below the line; true if nothing is.
    bool showProblems(const Problems<ContactField>& problems);

Q_SIGNALS:
    void dateChanged(); // by the user
    void timeChanged(); // likewise, or for how long

private:
    DateField* date_;
    TimeField* start_;
    QSpinBox* minutes_;
    ProblemLabel* dateProblem_;
    ProblemLabel* startProblem_;
};

} // namespace alongside

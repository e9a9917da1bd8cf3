#pragma once

#include "domain/contact.h"
#include "domain/school_calendar.h"
#include "exchange/draft_json.h"

#include <QWidget>

class QCheckBox;

namespace alongside {

class DateField;
class ProblemLabel;

// What was true of a held meeting, a tick each, and when its summary was sent.
class MeetingTicks : public QWidget {
    Q_OBJECT
public:
    MeetingTicks(Date today, const SchoolDays& days, QWidget* parent = nullptr);

    void setTicks(const Contact& contact);
    void putInto(Contact& contact) const;
    static void clear(Contact& contact); // of a meeting that was not held
    void noteUnclear(UnclearWords& words) const;
    void showUnclear(const UnclearWords& words);
    void offerGoal(bool offered); // only where there is a goal to tie a meeting to

    // Says what is wrong beside the fields; true if nothing is.
    bool showProblems(const Problems<ContactField>& problems);

private:
    Date today_;
    QCheckBox* openedWithWin_;
    QCheckBox* readBack_;
    QCheckBox* hardMoment_;
    QCheckBox* nothingToDo_;
    QCheckBox* goalLinked_;
    QCheckBox* summarySent_;
    DateField* summarySentOn_;
    ProblemLabel* summaryProblem_;
    ProblemLabel* nothingProblem_;
};

} // namespace alongside

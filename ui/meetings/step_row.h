#pragma once

#include "domain/next_step.h"
#include "domain/school_calendar.h"
#include "shared/completion_field.h"

#include <QWidget>

class QLineEdit;

namespace alongside {

class DateField;
class DueByWords;
class ProblemLabel;
class StepDetails;
class WrappedLabel;

// One next step typed inline at a meeting: what, by when, whose, of what kind and, with several teachers, for whom. A
// step that is already stored shows its first due date as a fact, not as a field.
class StepRow : public QWidget {
    Q_OBJECT
public:
    // `number` counts from 1 and ends the names of its fields from the second row on.
    StepRow(int number, Date today, const SchoolDays& days, QWidget* parent = nullptr);

    void setPeople(const QList<Candidate>& people); // the meeting's teachers
    void setUsualDue(Date due);                     // until the coach gives another
    void setStep(const NextStep& step);
    void propose(const QString& what, const std::optional<Date>& due); // from elsewhere, as if it were typed here
    void setUnclearDue(const QString& words);
    QString unclearDue() const;
    NextStepId stored() const { return stored_.id; } // not set while the row is new

    // None while nothing is typed in a new row, several when it is for each of them.
    std::vector<NextStep> steps(Date madeOn) const;
    bool isBlank() const;                                // new, and no words typed
    bool isUntouched() const;                            // nor a day given
    std::vector<NextStep> typedSteps(Date madeOn) const; // as steps, also of a row that has nothing but a day

    // Says what is wrong beside the fields; true if nothing is.
    bool showProblems(Date madeOn);
    void takeFocus();
    QList<QWidget*> fields() const; // in the order in which Tab visits them

Q_SIGNALS:
    void typed();       // there is something in it now
    void removeAsked(); // the coach takes the row away
    void finished();    // Enter: on to the next

private:
    void buildFirstLine(const QString& ending);
    void showParts();
    void showStored();
    NextStep stepFor(TeacherId teacher, Date madeOn) const;

    Date today_;
    NextStep stored_; // without an id while the row is new
    QLineEdit* what_;
    DateField* due_;
    DueByWords* dueByWords_;
    StepDetails* details_;
    WrappedLabel* facts_;
    ProblemLabel* whatProblem_;
    ProblemLabel* dueProblem_;
};

} // namespace alongside

#pragma once

#include "domain/next_step.h"
#include "domain/school_calendar.h"
#include "exchange/draft_json.h"
#include "shared/completion_field.h"

#include <QWidget>

class QVBoxLayout;

namespace alongside {

class StepRow;

// The next steps of a meeting, one row each; an empty last row appears by itself.
class StepRows : public QWidget {
    Q_OBJECT
public:
    StepRows(Date today, const SchoolDays& days, QWidget* parent = nullptr);

    // Rows come and go, and Tab is to find them after this field.
    void comeAfter(QWidget* field);

    void setPeople(const QList<Candidate>& people);
    void setUsualDue(Date due);
    void setSteps(const std::vector<NextStep>& steps, const std::vector<NextStepId>& takenAway);
    std::vector<NextStep> steps(Date madeOn) const;
    void propose(const QString& what, const std::optional<Date>& due); // in a new row

    // As steps, also those that are not yet fit to be stored; words that name no day count them from 0.
    std::vector<NextStep> typedSteps(Date madeOn) const;
    void noteUnclear(UnclearWords& words) const;
    void showUnclear(const UnclearWords& words);                            // right after setSteps
    const std::vector<NextStepId>& takenAway() const { return takenAway_; } // of those that are stored

    // Says what is wrong beside the fields; true if nothing is.
    bool showProblems(Date madeOn);

private:
    StepRow* addRow();
    void needBlankRow();
    void takeAway(StepRow* row);
    void goOnFrom(StepRow* row);
    void putInTabOrder();

    Date today_;
    SchoolDays days_;
    QList<Candidate> people_;
    std::optional<Date> usualDue_;
    QList<StepRow*> rows_;
    std::vector<NextStepId> takenAway_;
    int made_ = 0;
    QWidget* before_ = nullptr;
    QVBoxLayout* column_;
};

} // namespace alongside

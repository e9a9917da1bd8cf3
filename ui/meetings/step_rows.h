#pragma once

#include "domain/next_step.h"
#include "domain/school_calendar.h"
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

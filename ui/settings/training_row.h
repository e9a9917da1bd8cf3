#pragma once

#include "domain/coach.h"
#include "domain/school_calendar.h"
#include "settings/entry_row.h"

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;

namespace alongside {

class DateField;
class ProblemLabel;

// One training that the coach took.
class TrainingRow : public EntryRowOf<Training> {
    Q_OBJECT
public:
    TrainingRow(Date today, const SchoolDays& days);

    void setEntry(const Training& training) override;
    Training entry() const override;
    bool check() override;
    void begin() override;
    void setToday(Date today) override;

protected:
    QList<QWidget*> fields() const override;

private:
    Date today_;
    DateField* on_;
    QLineEdit* title_;
    QDoubleSpinBox* hours_;
    QCheckBox* aboutTrust_;
    ProblemLabel* onProblem_;
    ProblemLabel* titleProblem_;
};

} // namespace alongside

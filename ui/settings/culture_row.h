#pragma once

#include "domain/school.h"
#include "domain/school_calendar.h"
#include "settings/entry_row.h"

class QComboBox;

namespace alongside {

class DateField;
class NoteEdit;
class ProblemLabel;
class WrappedLabel;

// A dated note on what leaders do for a culture of trust, with a question that belongs to its domain.
class CultureRow : public EntryRowOf<CultureNote> {
    Q_OBJECT
public:
    CultureRow(Date today, const SchoolDays& days);

    void setEntry(const CultureNote& note) override;
    CultureNote entry() const override;
    bool check() override;
    void begin() override;
    void setToday(Date today) override;

protected:
    QList<QWidget*> fields() const override;

private:
    void ask();

    Date today_;
    DateField* on_;
    QComboBox* domain_;
    WrappedLabel* question_;
    NoteEdit* text_;
    ProblemLabel* onProblem_;
    ProblemLabel* textProblem_;
};

} // namespace alongside

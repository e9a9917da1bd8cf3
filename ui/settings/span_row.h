#pragma once

#include "domain/problem.h"
#include "domain/school_calendar.h"
#include "settings/entry_row.h"
#include "shared/due_words.h"

#include <functional>
#include <optional>
#include <string>

class QLineEdit;

namespace alongside {

class DateField;
class ProblemLabel;

// Something with a name that lasted from one day until another: a term, a holiday, the years at a school.
struct SpanEntry {
    std::string name;
    std::optional<Date> from;
    std::optional<Date> until;

    bool operator==(const SpanEntry&) const = default;
};

// What is wrong with the parts of one; `remark` is worth saying and keeps nobody from storing it.
struct SpanFaults {
    std::optional<Fault> name, from, until;
    QString remark{};
};

// What the lines of one list share: their words, and how they are checked.
struct SpanList {
    QString name;   // of the first field, "Holiday"
    QString remove; // words of the button
    SchoolDays days;
    Lean lean; // of a day without a year
    std::function<Date()> today;
    std::function<SpanFaults(const SpanEntry&)> check;
};

class SpanRow : public EntryRowOf<SpanEntry> {
    Q_OBJECT
public:
    explicit SpanRow(const SpanList& list);

    void setEntry(const SpanEntry& entry) override;
    SpanEntry entry() const override;
    bool check() override;
    void begin() override;
    void setToday(Date today) override;

protected:
    QList<QWidget*> fields() const override;

private:
    void noteFrom();
    bool say(ProblemLabel* label, const std::optional<Fault>& fault, const DateField* day);

    const SpanList& list_;
    QLineEdit* name_;
    DateField* from_;
    DateField* until_;
    ProblemLabel* nameProblem_;
    ProblemLabel* fromProblem_;
    ProblemLabel* untilProblem_;
};

} // namespace alongside

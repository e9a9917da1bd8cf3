#pragma once

#include "domain/cycle.h"
#include "domain/school_calendar.h"

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace alongside {

class DateField;
class ProblemLabel;

// The phases of a cycle to be named, dated, added and taken away.
class PhaseRows : public QWidget {
    Q_OBJECT
public:
    PhaseRows(Date today, const SchoolDays& days, QWidget* parent = nullptr);

    void setPhases(const std::vector<Phase>& phases); // without a signal
    std::vector<Phase> phases() const;

    // Every word, also those that name no day, for a draft.
    QString typed() const;
    void setTyped(const QString& words); // without a signal

    // Says beside the rows what is wrong; true if nothing is.
    bool showProblems(const Problems<CycleField>& problems);

Q_SIGNALS:
    void edited(); // by the user

private:
    struct Row {
        QWidget* whole;
        QLineEdit* name;
        std::string kept; // the name as it was given, perhaps in another language than the one shown
        DateField* from;
        DateField* until;
        ProblemLabel* problem;
    };

    void addRow(const Phase& phase);
    void takeAway(const QWidget* whole);
    void nameFields();
    static std::string nameIn(const Row& row);
    DateField* makeDay(const std::optional<Date>& day);
    QString problemOf(const Row& row, std::size_t index, const Problems<CycleField>& problems) const;

    Date today_;
    SchoolDays days_;
    std::vector<Row> rows_;
    QVBoxLayout* column_;
};

} // namespace alongside

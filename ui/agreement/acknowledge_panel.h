#pragma once

#include "domain/agreement.h"
#include "domain/school_calendar.h"
#include "shared/panel.h"

#include <array>

class QLineEdit;

namespace alongside {

class DateField;
class ProblemLabel;

// Asks both sides for name and day before an agreement comes into force. Names and today are filled in already.
class AcknowledgePanel : public Panel {
    Q_OBJECT
public:
    AcknowledgePanel(const Agreement& agreement, const QString& coach, const QString& teacher, Date today,
                     const SchoolDays& days, QWidget* parent);

    void sayNothingIsAnswered();

    std::vector<Acknowledgement> acknowledgements() const; // complete once the panel was accepted

    void accept() override; // stays open while something is to be mended

private:
    struct Row {
        Side who;
        QLineEdit* name;
        ProblemLabel* nameProblem;
        DateField* day;
        ProblemLabel* dayProblem;
    };
    Row makeRow(Side who, const QString& label, const QString& dayLabel, const QString& name, const SchoolDays& days);

    Agreement agreement_;
    Date today_;
    std::array<Row, 2> rows_;
};

} // namespace alongside

#pragma once

#include "domain/hold.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

namespace alongside {

class DateField;
class NoteEdit;
class ProblemLabel;

// Sets a hold, or lifts one: on which day, and why.
class HoldPanel : public Panel {
    Q_OBJECT
public:
    // `who` names whom it is about, empty for everybody. A hold with a key is lifted, one without is set.
    HoldPanel(NotebookLink& link, const QString& who, const Hold& hold, QWidget* parent);

private:
    bool isLifting() const { return static_cast<bool>(hold_.id); }
    QString introduction(const QString& who) const;
    QString problemWithDay() const;
    void submit();

    NotebookLink& link_;
    Hold hold_;
    DateField* day_;
    NoteEdit* why_;
    ProblemLabel* dayProblem_;
    ProblemLabel* whyProblem_;
};

// The same, of the teacher or of everybody, opened.
void openHoldPanel(NotebookLink& link, const Hold& hold, QWidget* over);

} // namespace alongside

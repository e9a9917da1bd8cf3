#pragma once

#include "domain/cycle.h"
#include "domain/school_calendar.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QSpinBox;

namespace alongside {

class DateField;
class LinkButton;
class NoteEdit;
class PhaseRows;
class ProblemLabel;
class SegmentedChoice;

// The panel in which a cycle is started or corrected: the goal with five prompts beside it, what students will do
// differently, the model and its phases, spread over school weeks.
class CycleForm : public Panel {
    Q_OBJECT
public:
    CycleForm(NotebookLink& link, TeacherId teacher, QWidget* parent); // starts one
    CycleForm(NotebookLink& link, const Cycle& cycle, QWidget* parent);

    Cycle cycle() const;
    void submit();

private:
    CycleForm(NotebookLink& link, const QString& title, QWidget* parent);
    void build();
    void keepDraft();
    void setCycle(const Cycle& cycle);
    int weeksOf(const Cycle& cycle) const;
    void spread();
    void setOwnDays(bool own);
    bool hasOwnNames() const;
    void noteChange(); // of what the phases hang on
    bool showProblems();

    NotebookLink& link_;
    SchoolDays days_;
    Cycle stored_;
    NoteEdit* goal_;
    NoteEdit* students_;
    SegmentedChoice* model_;
    DateField* startedOn_;
    QSpinBox* weeks_;
    PhaseRows* phases_;
    LinkButton* anew_;
    ProblemLabel *goalProblem_ = nullptr, *studentsProblem_ = nullptr, *startedProblem_ = nullptr,
                 *endProblem_ = nullptr;
    bool ownDays_ = false;   // the coach changed a phase by hand
    CycleModel spreadFor_{}; // whose phases stand there
};

} // namespace alongside

#pragma once

#include "domain/next_step.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace alongside {

class CompletionField;
class DateField;
class DueByWords;
class FieldRows;
class ProblemLabel;
class SegmentedChoice;
class WrappedLabel;

// The panel for one next step, new or to be corrected. The first due date of a stored one is a fact, not a field.
class NextStepForm : public Panel {
    Q_OBJECT
public:
    // A new one with `teacher`; no teacher: to be chosen.
    NextStepForm(NotebookLink& link, TeacherId teacher, QWidget* parent = nullptr);

    // Corrects a stored one.
    NextStepForm(NotebookLink& link, const NextStep& step, QWidget* parent = nullptr);

    void setStep(const NextStep& step);
    NextStep step() const;

    // Stores the next step and closes the panel, or says beside the fields what is to be mended.
    void submit();

private:
    NextStepForm(NotebookLink& link, const NextStep& step, const QString& title, QWidget* parent);
    void build();
    void keepDraft();
    void connectParts();
    void showParts();
    void showUsualDue();
    bool isMine() const;
    bool showProblems();

    NotebookLink& link_;
    NextStep stored_;
    bool kindGiven_ = false;
    FieldRows* rows_;
    CompletionField* teacher_;
    ProblemLabel* teacherProblem_ = nullptr;
    SegmentedChoice* owner_;
    QLineEdit* what_;
    ProblemLabel* whatProblem_ = nullptr;
    QComboBox* kind_;
    DateField* due_;
    DueByWords* dueByWords_;
    WrappedLabel* dueFact_;
    ProblemLabel* dueProblem_ = nullptr;
    DateField* closedOn_;
    ProblemLabel* closedProblem_ = nullptr;
    QCheckBox* offered_;
    QCheckBox* fitted_;
    QCheckBox* aboutGoal_;
    QLineEdit* source_;
    ProblemLabel* sourceProblem_ = nullptr;
};

} // namespace alongside

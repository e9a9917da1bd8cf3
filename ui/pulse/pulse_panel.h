#pragma once

#include "domain/pulse_form.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QPushButton;

namespace alongside {

class DateField;
class ProblemLabel;
class PulseAnswers;

// The panel in which the coach types what a teacher has ticked on paper, or corrects what was typed.
class PulsePanel : public Panel {
    Q_OBJECT
public:
    PulsePanel(NotebookLink& link, const PulseForm& form, TeacherId teacher, QWidget* parent = nullptr);
    PulsePanel(NotebookLink& link, const PulseForm& form, const Pulse& pulse, QWidget* parent = nullptr);

    Pulse pulse() const;

    // Stores the pulse and closes the panel, or says what is to be mended.
    void submit();

private:
    PulsePanel(NotebookLink& link, const PulseForm& form, const Pulse& pulse, const QString& title, QWidget* parent);
    void build();
    bool showProblems();
    void removeStored();

    NotebookLink& link_;
    Pulse stored_;
    DateField* on_;
    PulseAnswers* answers_;
    QPushButton* remove_;
    ProblemLabel* onProblem_ = nullptr;
    ProblemLabel* answersProblem_;
};

} // namespace alongside

#pragma once

#include "domain/pulse_form.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

namespace alongside {

class DateField;
class FieldRows;
class FormDraft;
class ProblemLabel;
class PulseAnswers;
class WrappedLabel;

// The panel in which sheets without names are typed in one after another. Nothing that was typed before is shown again.
class SheetPanel : public Panel {
    Q_OBJECT
public:
    // More sheets for a batch; without one they go to the day that is typed in.
    SheetPanel(NotebookLink& link, const PulseForm& form, std::optional<PulseId> batch, QWidget* parent = nullptr);

    // Adds the sheet and empties the panel for the next one, or says what is to be mended.
    void submit();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void showCount();
    std::string draftKey() const;
    bool showProblems();

    NotebookLink& link_;
    std::optional<PulseId> batch_;
    int typed_ = 0; // since the panel was opened
    WrappedLabel* count_;
    FieldRows* day_;
    DateField* on_;
    PulseAnswers* answers_;
    ProblemLabel* onProblem_ = nullptr;
    ProblemLabel* answersProblem_;
    FormDraft* draft_;
};

} // namespace alongside

#pragma once

#include "exchange/content.h"
#include "overview/cycle_view.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

namespace alongside {

class DateField;
class NoteEdit;
class ProblemLabel;
class SegmentedChoice;

// Closes a cycle with a look back: its last day, what becomes of each action step, and pages for the private journal.
class CloseCyclePanel : public Panel {
    Q_OBJECT
public:
    CloseCyclePanel(NotebookLink& link, const Content& content, const CycleView& view, QWidget* parent);

    void submit();

private:
    struct OnStep {
        NextStepId step;
        std::string uuid;
        SegmentedChoice* verdict;
    };
    struct Page {
        std::string code;
        std::string prompt;
        NoteEdit* words;
    };

    void addSteps(const std::vector<NextStep>& steps);
    QString problemWith(const std::optional<Date>& lastDay) const;
    void addPages(const std::vector<ReflectionPrompt>& prompts);

    NotebookLink& link_;
    CycleId cycle_;
    Date startedOn_;
    DateField* endedOn_;
    ProblemLabel* problem_ = nullptr;
    std::vector<OnStep> steps_;
    std::vector<Page> pages_;
};

} // namespace alongside

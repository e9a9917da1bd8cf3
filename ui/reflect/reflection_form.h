#pragma once

#include "domain/library_content.h"
#include "domain/reflection.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QPushButton;

namespace alongside {

class CompletionField;
class DateField;
class NoteEdit;
class ProblemLabel;
class PromptChoice;
class SegmentedChoice;

// The panel for one page of the private journal: a question if wished, the words, whom and which kind of trust it is
// about.
class ReflectionForm : public Panel {
    Q_OBJECT
public:
    // A new one.
    ReflectionForm(NotebookLink& link, const std::vector<ReflectionPrompt>& prompts, const ReflectionStart& start,
                   QWidget* parent = nullptr);

    // Corrects a stored one.
    ReflectionForm(NotebookLink& link, const std::vector<ReflectionPrompt>& prompts, const Reflection& page,
                   QWidget* parent = nullptr);

    Reflection page() const;

    // Stores the page and closes the panel, or says beside the fields what is to be mended.
    void submit();

private:
    ReflectionForm(NotebookLink& link, const std::vector<ReflectionPrompt>& prompts, const Reflection& page,
                   const QString& title, QWidget* parent);
    void build();
    void showPage(const Reflection& page);
    void keepDraft(const std::string& key);
    void followPrompt();
    bool showProblems();
    void removeStored();

    NotebookLink& link_;
    Reflection stored_;
    PromptChoice* prompt_;
    NoteEdit* text_;
    CompletionField* about_;
    SegmentedChoice* dimension_;
    DateField* on_;
    QPushButton* remove_;
    ProblemLabel* textProblem_ = nullptr;
    ProblemLabel* aboutProblem_ = nullptr;
    ProblemLabel* onProblem_ = nullptr;
};

} // namespace alongside

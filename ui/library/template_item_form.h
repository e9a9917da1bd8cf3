#pragma once

#include "overview/templates.h"
#include "shared/panel.h"

namespace alongside {

class NoteEdit;
class NotebookLink;
class ProblemLabel;

// The panel for the words of one item of a form. What is done with them, its opener decides.
class TemplateItemForm : public Panel {
    Q_OBJECT
public:
    // `others` are the lines beside it: no two may say the same. `draft` is the key under which its words are kept.
    TemplateItemForm(NotebookLink& link, const std::string& draft, const TemplateLine& line,
                     const std::vector<TemplateLine>& others, QWidget* parent = nullptr);

    void submit();

Q_SIGNALS:
    // Whoever stores them closes the panel.
    void wordsGiven(const std::string& words); // empty: those of a built-in item
    void removeChosen();                       // one of the coach's own

private:
    void addLeaving();
    QString problemIn(const std::string& words) const;

    TemplateLine line_;
    std::vector<TemplateLine> others_;
    NoteEdit* words_;
    ProblemLabel* problem_;
};

} // namespace alongside

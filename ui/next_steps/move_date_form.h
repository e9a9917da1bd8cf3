#pragma once

#include "domain/next_step.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

namespace alongside {

class DateField;
class ProblemLabel;

// A new day for a next step. The first one stays and is said.
class MoveDateForm : public Panel {
    Q_OBJECT
public:
    MoveDateForm(NotebookLink& link, const NextStep& step, QWidget* parent = nullptr);

    // Stores the new date and closes the panel, or says what is to be mended.
    void submit();

private:
    NotebookLink& link_;
    NextStep step_;
    DateField* due_;
    ProblemLabel* problem_;
};

} // namespace alongside

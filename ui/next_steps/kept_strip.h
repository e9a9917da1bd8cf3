#pragma once

#include "domain/next_step.h"
#include "shared/notebook_link.h"

#include <QWidget>

class QCheckBox;

namespace alongside {

class LinkButton;
class WrappedLabel;

// After a promise to bring or make something was kept: two quick things to add, without a question in the way. Whether
// it was fitted to this class, and where it came from.
class KeptStrip : public QWidget {
    Q_OBJECT
public:
    explicit KeptStrip(NotebookLink& link, QWidget* parent = nullptr);

    void offer(const NextStep& kept); // hides itself for kinds that it does not suit
    void refresh();                   // shows what holds now; hides when the step is not kept any more

Q_SIGNALS:
    void sourceAsked(alongside::NextStepId step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void store(bool fitted);

    NotebookLink& link_;
    NextStepId step_;
    WrappedLabel* words_;
    QCheckBox* fitted_;
    LinkButton* source_;
};

} // namespace alongside

#pragma once

#include "domain/progress.h"
#include "shared/panel.h"

class QProgressBar;
class QPushButton;

namespace alongside {

class WrappedLabel;

// Says how far a long work is and lets it be stopped: by its button or Esc. Stays until the work has come to its end.
class LongWorkPanel : public Panel {
    Q_OBJECT
public:
    LongWorkPanel(const QString& title, QWidget* parent);

    void show(const ProgressFigures& figures);

    void reject() override; // asks to stop

    using QDialog::show;

Q_SIGNALS:
    void stopWanted();

private:
    WrappedLabel* words_;
    QProgressBar* bar_;
    QPushButton* stop_;
    bool isStopping_ = false;
};

} // namespace alongside

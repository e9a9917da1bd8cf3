#pragma once

#include "shared/measured_words.h"

#include <QPushButton>

namespace alongside {

// Something chosen that can be taken away again: a pill that is a button. A click, Enter, Del or Backspace removes it.
class ChosenPill : public QPushButton {
    Q_OBJECT
public:
    explicit ChosenPill(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // shortened where the room is

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    MeasuredWords measured_;
};

} // namespace alongside

#pragma once

#include <QWidget>

class QSpinBox;

namespace alongside {

class Look;
class SegmentedChoice;

// How the program looks on this computer: light or dark, its contrast, and the size of the text. Not a part of the
// notebook.
class AppearancePart : public QWidget {
    Q_OBJECT
public:
    explicit AppearancePart(Look& look, QWidget* parent = nullptr);

private:
    QWidget* makeLookCard();
    QWidget* makeTextCard();
    QWidget* makeLanguageCard();
    QWidget* makeKeysCard();
    void showLook();

    Look& look_;
    SegmentedChoice* appearance_;
    SegmentedChoice* contrast_;
    QSpinBox* textSize_;
};

} // namespace alongside

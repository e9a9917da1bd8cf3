#pragma once

#include "door/door_words.h"
#include "shared/card.h"

class QToolButton;

namespace alongside {

class DoorView;
class WrappedLabel;

// Before the door, at the top of a teacher's page; folded or not as it was left the last time, with any teacher.
class DoorCard : public Card {
    Q_OBJECT
public:
    explicit DoorCard(QWidget* parent = nullptr);

    void show(const BeforeTheDoor& door, const DoorReading& reading);

private:
    void fold(bool folded);

    QToolButton* fold_;
    WrappedLabel* sentence_; // stands for the whole while it is folded
    DoorView* view_ = nullptr;
    QList<DoorLine> lines_, private_;
    bool folded_ = false;
};

} // namespace alongside

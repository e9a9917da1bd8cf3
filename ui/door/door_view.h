#pragma once

#include "door/door_words.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace alongside {

// What to know before a door, line by line. What is private shows while it is asked for, and goes with the page.
class DoorView : public QWidget {
    Q_OBJECT
public:
    // `hidden`: the lines that are private.
    DoorView(const QList<DoorLine>& lines, const QList<DoorLine>& hidden, QWidget* parent = nullptr);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void showHidden(bool shown);

    QList<DoorLine> lines_;
    QVBoxLayout* column_;
    QPushButton* reveal_ = nullptr;
    QWidget* hiddenLines_ = nullptr;
};

} // namespace alongside

#pragma once

#include <QObject>

namespace alongside {

// What keys do in every window of the program: Enter presses the button that has the focus, as Space does, and Ctrl+Z
// in a field that has nothing of its own to take back is the notebook's. Ctrl+K deletes nothing in a field.
class KeyHabits : public QObject {
public:
    explicit KeyHabits(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace alongside

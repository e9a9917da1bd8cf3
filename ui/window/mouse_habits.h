#pragma once

#include <QObject>

class QAction;

namespace alongside {

// The buttons on the side of a mouse go back and forward, wherever over the window it is.
class MouseHabits : public QObject {
    Q_OBJECT
public:
    MouseHabits(QWidget* window, QAction* back, QAction* forward);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* window_;
    QAction* back_;
    QAction* forward_;
};

} // namespace alongside

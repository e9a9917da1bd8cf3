#pragma once

#include <QObject>

class QAction;

namespace alongside {

// The buttons on the side of a mouse go back and forward, wherever over the window it is. The wheel turns only the
// field that has the focus, and gives it to none: a page that is scrolled changes nothing on its way.
class MouseHabits : public QObject {
    Q_OBJECT
public:
    MouseHabits(QWidget* window, QAction* back, QAction* forward);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool goes(const QWidget* widget, Qt::MouseButton button);

    QWidget* window_;
    QAction* back_;
    QAction* forward_;
};

} // namespace alongside

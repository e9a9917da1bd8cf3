#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

class QTimerEvent;
class QWidget;

namespace alongside {

// Keeps the picture of a window while a page becomes ready in several turns of the event loop: what was on screen stays
// until all of the new is there, never a half of it, and in between keys, clicks and timers are heard. Goes by itself.
class HeldPicture : public QObject {
    Q_OBJECT
public:
    // Does the work in a turn of its own, after those that were given before; when no more is left the window is
    // painted, in another turn. What goes away before has no work any more.
    static void until(QWidget& page, const std::function<void()>& work);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    explicit HeldPicture(QWidget& window);

    struct Work {
        QPointer<QWidget> page;
        std::function<void()> work;
    };

    std::deque<Work> left_;
    bool isAwaited_ = false; // somebody asked for the window to be painted
    QBasicTimer turns_;
};

} // namespace alongside

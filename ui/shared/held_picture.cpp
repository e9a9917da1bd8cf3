#include "shared/held_picture.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace alongside {

HeldPicture::HeldPicture(QWidget& window) : QObject(&window) {
    window.installEventFilter(this);
    turns_.start(0, this);
}

void HeldPicture::until(QWidget& page, const std::function<void()>& work) {
    auto& window = *page.window();
    auto* held = window.findChild<HeldPicture*>(QString(), Qt::FindDirectChildrenOnly);
    if (!held)
        held = new HeldPicture(window);
    held->left_.push_back({&page, work});
}

bool HeldPicture::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::UpdateRequest)
        return QObject::eventFilter(watched, event);
    isAwaited_ = true;
    return true;
}

void HeldPicture::timerEvent(QTimerEvent*) {
    if (!left_.empty()) {
        const auto next = std::move(left_.front());
        left_.pop_front();
        if (next.page)
            next.work();
        return;
    }
    turns_.stop();
    auto* window = parent();
    window->removeEventFilter(this);
    setParent(nullptr);
    if (isAwaited_)
        QCoreApplication::postEvent(window, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
    deleteLater();
}

} // namespace alongside

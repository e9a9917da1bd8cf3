#include "shared/page.h"

#include "shared/first_picture.h"
#include "shared/held_picture.h"

#include <QShowEvent>

#include <utility>

namespace alongside {

Page::Page(NotebookLink& link, const Changes& shows, QWidget* parent) : QWidget(parent), link_(link), shows_(shows) {
    connect(&link_, &NotebookLink::changed, this, [this](const Changes& changes) {
        if (changes.touchesAny(shows_))
            refreshSoon();
    });
}

void Page::refreshSoon() {
    stale_ = true;
    if (isVisible() && std::exchange(stale_, false))
        refresh();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!stale_)
        return;
    FirstPicture::after(*this, [this] {
        if (stale_)
            refreshSoon();
    });
    if (!stale_)
        HeldPicture::until(*this, [] {}); // to read and to paint is not one stall
}

} // namespace alongside

#include "shared/page.h"

#include "shared/first_picture.h"
#include "shared/held_picture.h"

#include <QShowEvent>

namespace alongside {

Page::Page(NotebookLink& link, const Changes& shows, QWidget* parent) : QWidget(parent), link_(link), shows_(shows) {
    connect(&link_, &NotebookLink::changed, this, [this](const Changes& changes) {
        if (changes.touchesAny(shows_))
            refreshSoon();
    });
}

void Page::refreshSoon() {
    stale_ = true;
    if (!isVisible())
        return;
    stale_ = false;
    refresh();
    HeldPicture::until(*this, [] {}); // to read and to paint is not one stall
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!stale_)
        return;
    FirstPicture::after(*this, [this] {
        if (stale_ && isVisible()) {
            stale_ = false;
            refresh(); // the first picture is painted in that same turn
        }
    });
    if (!stale_)
        HeldPicture::until(*this, [] {});
}

} // namespace alongside

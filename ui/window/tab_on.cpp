#include "window/tab_on.h"

#include <QScrollArea>
#include <QWidget>

namespace alongside {
namespace {

// Not what only hands the focus on: that is reached itself.
bool takesTab(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isVisible() && widget.isEnabled();
}

void bringIntoView(QWidget& widget) {
    for (auto* each = widget.parentWidget(); each; each = each->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(each))
            area->ensureWidgetVisible(&widget);
}

} // namespace

bool tabOn(QWidget& from) {
    for (auto* each = from.nextInFocusChain(); each != &from; each = each->nextInFocusChain())
        if (takesTab(*each)) {
            each->setFocus(Qt::TabFocusReason);
            bringIntoView(*each);
            return true;
        }
    return false;
}

} // namespace alongside

#include "library/row_focus.h"

#include <QApplication>
#include <QWidget>

namespace alongside {

RowFocus::RowFocus(const QWidget& list) {
    const auto* focused = QApplication::focusWidget();
    if (!focused || !list.isAncestorOf(focused))
        return;
    button_ = focused->objectName();
    for (const auto* at = focused->parentWidget(); at && at != &list && row_.isEmpty(); at = at->parentWidget())
        row_ = at->objectName();
}

void RowFocus::giveBackIn(const QWidget& list) const {
    const auto* row = row_.isEmpty() ? nullptr : list.findChild<QWidget*>(row_);
    if (!row)
        return;
    auto* button = row->findChild<QWidget*>(button_);
    if (!button || !button->isEnabled())
        button = row->nextInFocusChain();
    button->setFocus(Qt::OtherFocusReason);
}

} // namespace alongside

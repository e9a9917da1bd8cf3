#include "settings/entry_row.h"

#include <algorithm>

namespace alongside {
namespace {

bool takesTab(const QWidget* widget) {
    return widget->focusPolicy() & Qt::TabFocus;
}

// Qt orders only what takes the focus.
QWidget* stopBefore(QWidget* widget) {
    auto* before = widget->previousInFocusChain();
    while (before != widget && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

} // namespace

void EntryRow::putBefore(QWidget* next) {
    const auto within = next->findChildren<QWidget*>();
    const auto first = std::find_if(within.begin(), within.end(), takesTab);
    auto* stop = first == within.end() ? next : *first;
    for (auto* each : findChildren<QWidget*>())
        if (takesTab(each))
            setTabOrder(stopBefore(stop), each);
}

} // namespace alongside

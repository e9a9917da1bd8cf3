#include "settings/entry_row.h"

#include "shared/draft_field.h"

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

QStringList EntryRow::typed() const {
    QStringList words;
    for (auto* field : fields())
        words += draftField({}, field).words();
    return words;
}

void EntryRow::setTyped(const QStringList& words) {
    const auto all = fields();
    for (qsizetype i = 0; i < std::min(all.size(), words.size()); ++i)
        draftField({}, all[i]).show(words[i]);
}

void EntryRow::putBefore(QWidget* next) {
    const auto within = next->findChildren<QWidget*>();
    const auto first = std::find_if(within.begin(), within.end(), takesTab);
    auto* stop = first == within.end() ? next : *first;
    for (auto* each : findChildren<QWidget*>())
        if (takesTab(each))
            setTabOrder(stopBefore(stop), each);
}

} // namespace alongside

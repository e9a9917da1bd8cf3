#pragma once

#include "shared/navigator.h"
#include "shared/notebook_link.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <QAccessible>
#include <QWidget>

namespace alongside {

// Base for tests of pages and panels: an empty notebook in memory behind its link, and a navigator to listen to.
struct LinkedNotebook {
    TestTime time;
    NotebookLink link{Notebook::inMemory(clockOf(time))};
    Notebook& notebook = link.notebook();
    Navigator navigator;
};

// What is on screen below `in` and has the name for assistive technology; null when there is none.
template <class Widget>
Widget* named(const QWidget& in, const QString& name) {
    for (auto* widget : in.findChildren<Widget*>())
        if (widget->accessibleName() == name ||
            (widget->accessibleName().isEmpty() && widget->isVisibleTo(&in) &&
             QAccessible::queryAccessibleInterface(widget) &&
             QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name) == name))
            return widget;
    return nullptr;
}

} // namespace alongside

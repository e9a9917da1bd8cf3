#pragma once

#include "shared/notice_line.h"
#include "ui/linked_notebook.h"

#include <QTest>

#include <string_view>
#include <vector>

namespace alongside {

// What the notebook's file keeps of panels, by the beginning of its key.
inline std::vector<Draft> draftsOf(const NotebookLink& link, std::string_view key) {
    return link.read().drafts.keptUnder(key);
}

// True while the panel says that a draft has come back.
inline bool saysDraftIsBack(const QWidget& panel) {
    for (const auto* notice : panel.findChildren<NoticeLine*>())
        if (notice->isVisible() && notice->accessibleName().startsWith(QStringLiteral("Your draft is back")))
            return true;
    return false;
}

// Esc, which closes the panel at once.
inline bool escapes(QWidget& panel) {
    QTest::keyClick(&panel, Qt::Key_Escape);
    return !panel.isVisible();
}

} // namespace alongside

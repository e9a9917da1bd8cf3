#include "leaving/forget_copied.h"

#include <QClipboard>
#include <QGuiApplication>

namespace alongside {

void forgetCopied() {
    auto* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace alongside

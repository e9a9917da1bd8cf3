#include "shared/tool_tip.h"

#include <QTextDocument>

namespace alongside {

QString plainTip(const QString& words) {
    return Qt::mightBeRichText(words) ? QStringLiteral("<span>%1</span>").arg(words.toHtmlEscaped()) : words;
}

} // namespace alongside

#include "shared/charts/chart.h"

#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace alongside {

Chart::Chart(QWidget* parent) : QPushButton(parent) {
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setTextRole(this, TextRole::Body);
    connect(this, &QPushButton::clicked, this, &Chart::opened);
}

void Chart::setSentence(const QString& sentence) {
    setAccessibleName(sentence);
}

QString Chart::wordsAt(const QPoint&) const {
    return {};
}

void Chart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintChart(painter);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), px(6), coloursOf(this).accent);
}

void Chart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

bool Chart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QPushButton::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    auto words = wordsAt(help->pos());
    if (words.isEmpty())
        words = accessibleName();
    QToolTip::showText(help->globalPos(), plainTip(words), this);
    return true;
}

} // namespace alongside

#include "trust/wrapped_words.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace alongside {
namespace {

// Lines below each other; returns their height.
qreal layOut(QTextLayout& layout, int width) {
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const auto between = QFontMetricsF(layout.font()).lineSpacing();
    qreal height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += between;
    }
    layout.endLayout();
    return height;
}

QString withLines(const QString& words) {
    return QString(words).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

} // namespace

int wrappedHeight(const QString& words, int width, const QFont& font) {
    QTextLayout layout(withLines(words), font);
    return qCeil(layOut(layout, width));
}

void paintWrapped(QPainter& painter, const QRect& room, const QString& words) {
    QTextLayout layout(withLines(words), painter.font(), painter.device());
    layOut(layout, room.width());
    layout.draw(&painter, room.topLeft());
}

} // namespace alongside

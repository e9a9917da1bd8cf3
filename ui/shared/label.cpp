#include "shared/label.h"

#include "shared/claimed_height.h"
#include "shared/tokens.h"
#include "shared/tool_tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace alongside {
namespace {

void dress(QLabel* label, TextRole role, Shade shade) {
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    setShade(label, shade);
}

// A label breaks lines only between words: one that is longer than any line gets places to break at, which are not
// seen.
QString breakable(const QString& words) {
    constexpr int kLongest = 40;
    QString result;
    int run = 0;
    for (const auto letter : words) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > kLongest && !letter.isLowSurrogate() && !letter.isMark()) {
            result += QChar(0x200B);
            run = 1;
        }
        result += letter;
    }
    return result;
}

} // namespace

QLabel* makeLabel(const QString& words, TextRole role, Shade shade, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    dress(label, role, shade);
    return label;
}

void setShade(QWidget* widget, Shade shade) {
    switch (shade) {
    case Shade::Plain:
        widget->setForegroundRole(QPalette::WindowText);
        break;
    case Shade::Secondary:
        widget->setForegroundRole(QPalette::PlaceholderText);
        break;
    case Shade::Accent:
        widget->setForegroundRole(QPalette::Link);
        break;
    case Shade::Warn:
        widget->setForegroundRole(QPalette::BrightText);
        break; // see paletteOf()
    }
}

WrappedLabel::WrappedLabel(const QString& words, TextRole role, Shade shade, QWidget* parent)
    : QLabel(breakable(words), parent) {
    dress(this, role, shade);
    setWordWrap(true);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappedLabel::setWords(const QString& words) {
    if (text() == breakable(words))
        return;
    setText(breakable(words));
    heights_.forgetOld(text(), *this);
    claimHeight();
}

// QLabel's own never comes out under the height that was claimed before, so that what was narrow once would stay tall.
int WrappedLabel::heightForWidth(int width) const {
    const auto edges = contentsMargins();
    const int beside = edges.left() + edges.right() + 2 * margin() + std::max(0, indent()),
              above = edges.top() + edges.bottom() + 2 * margin();
    return heights_.at(std::max(0, width - beside), text(), *this) + above;
}

QSize WrappedLabel::sizeHint() const {
    const int width = std::min(heights_.widthInOneLine(text(), *this) + 2, px(480));
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const {
    return {std::min(sizeHint().width(), px(96)), fontMetrics().height()};
}

void WrappedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    claimHeight();
}

void WrappedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        claimHeight();
}

// Before a layout has given it a width, all it could claim is what a wrong one needs. Where it has the height that it
// needs it claims none: for each claim all layouts around are done a second time.
void WrappedLabel::claimHeight() {
    if (!testAttribute(Qt::WA_Resized) || width() <= 0)
        return;
    const int needed = std::max(0, heightForWidth(width()));
    if (height() < needed || minimumHeight() > 0)
        claimHeightOf(this, needed);
}

ElidedLabel::ElidedLabel(const QString& words, TextRole role, Shade shade, QWidget* parent) : QLabel(words, parent) {
    dress(this, role, shade);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {std::min(QLabel::sizeHint().width(), px(48)), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const auto side = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(contentsRect(), static_cast<int>(side),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool whole = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), whole ? QString() : plainTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace alongside

#include "shared/style/button_painting.h"

#include "shared/button.h"
#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/tokens.h"

#include <QStyleOption>

namespace alongside {
namespace {

ButtonKind lookOf(const QStyleOptionButton& button, const QWidget* widget) {
    if (button.features.testFlag(QStyleOptionButton::DefaultButton))
        return ButtonKind::Primary;
    if (button.features.testFlag(QStyleOptionButton::Flat))
        return ButtonKind::Quiet;
    return kindOf(widget);
}

// How far the look moves towards the words' colour under the mouse.
double stir(QStyle::State state) {
    if (state.testFlag(QStyle::State_Sunken))
        return 0.14;
    return state.testFlag(QStyle::State_MouseOver) ? 0.07 : 0.0;
}

void paintPrimary(const QStyleOptionButton& button, QPainter& painter, const Colours& c) {
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const auto fill = enabled ? mixed(c.fill, Qt::black, stir(button.state) * 1.6) : c.border;
    paintBox(painter, button.rect, px(size::kControlRadius), fill);
    if (!showsFocus(button.state))
        return;
    const auto ring = px(size::kFocusRing);
    paintFocusRing(painter, button.rect, px(size::kControlRadius), c.accent);
    paintBox(painter, QRectF(button.rect).adjusted(ring, ring, -ring, -ring), px(size::kControlRadius) - ring, {},
             c.card, ring * 0.75);
}

void paintSecondary(const QStyleOptionButton& button, QPainter& painter, const Colours& c) {
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    auto fill = enabled ? mixed(c.card, c.text, stir(button.state) * 0.8) : QColor();
    if (button.state.testFlag(QStyle::State_On))
        fill = c.selection;
    const bool isOn = button.state.testFlag(QStyle::State_On);
    paintBox(painter, button.rect, px(size::kControlRadius), fill, !enabled ? c.border : isOn ? c.accent : c.outline);
    if (showsFocus(button.state))
        paintFocusRing(painter, button.rect, px(size::kControlRadius), c.accent);
}

void paintQuiet(const QStyleOption& button, QPainter& painter, const Colours& c) {
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const bool stirred = button.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    if (enabled && stirred) {
        auto tint = c.text;
        tint.setAlphaF(button.state.testFlag(QStyle::State_Sunken) ? 0.12F : 0.06F);
        paintBox(painter, button.rect, px(size::kControlRadius), tint);
    }
    if (showsFocus(button.state))
        paintFocusRing(painter, button.rect, px(size::kControlRadius), c.accent);
}

QColor wordsOn(const QStyleOptionButton& button, ButtonKind kind, const Colours& c) {
    if (!button.state.testFlag(QStyle::State_Enabled))
        return c.disabled;
    if (kind == ButtonKind::Primary)
        return c.onFill;
    return kind == ButtonKind::Quiet ? c.accent : c.text;
}

// A focused indicator shrinks to make room for its ring, so that no ring is cut at the widget's edge.
QRectF withinRing(const QStyleOption& indicator, QPainter& painter, double radius) {
    if (!showsFocus(indicator.state))
        return indicator.rect;
    paintFocusRing(painter, indicator.rect, px(radius + 1), coloursOf(indicator.palette).accent);
    const double inset = px(3);
    return QRectF(indicator.rect).adjusted(inset, inset, -inset, -inset);
}

} // namespace

void paintButtonBevel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget) {
    const auto& c = coloursOf(button.palette);
    switch (lookOf(button, widget)) {
    case ButtonKind::Primary:
        paintPrimary(button, painter, c);
        break;
    case ButtonKind::Secondary:
        paintSecondary(button, painter, c);
        break;
    case ButtonKind::Quiet:
        paintQuiet(button, painter, c);
        break;
    }
}

void paintButtonLabel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget) {
    const auto words = wordsOn(button, lookOf(button, widget), coloursOf(button.palette));
    const bool hasIcon = !button.icon.isNull(), hasWords = !button.text.isEmpty();
    const int gap = hasIcon && hasWords ? px(space::kSmall) : 0;
    const int iconWidth = hasIcon ? button.iconSize.width() : 0;
    const int wordsWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    auto room = button.rect.adjusted(px(6), 0, -px(6), 0);
    if (button.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrow(room.right() - px(size::kIcon), room.y(), px(size::kIcon), room.height());
        paintChevron(painter, QStyle::visualRect(button.direction, button.rect, arrow), Way::Down, words);
        room.setRight(arrow.left());
    }
    const int total = std::min(iconWidth + gap + wordsWidth, room.width());
    QRect line(room.x() + (room.width() - total) / 2, room.y(), total, room.height());
    if (hasIcon) {
        const auto box = leadingSquare(line, iconWidth);
        const auto mode = button.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        button.icon.paint(&painter, QStyle::visualRect(button.direction, button.rect, box), Qt::AlignCenter, mode);
        line.setLeft(line.left() + iconWidth + gap);
    }
    painter.setPen(words);
    const auto text = button.fontMetrics.elidedText(button.text, Qt::ElideRight, line.width(), Qt::TextShowMnemonic);
    painter.drawText(QStyle::visualRect(button.direction, button.rect, line),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text);
}

void paintToolButton(const QStyleOptionToolButton& button, QPainter& painter, const QWidget*) {
    const auto& c = coloursOf(button.palette);
    QStyleOptionButton plain;
    plain.QStyleOption::operator=(button);
    if (!button.state.testFlag(QStyle::State_AutoRaise))
        paintSecondary(plain, painter, c);
    else
        paintQuiet(button, painter, c);
}

void paintCheckBox(const QStyleOption& box, QPainter& painter) {
    const auto& c = coloursOf(box.palette);
    const bool enabled = box.state.testFlag(QStyle::State_Enabled);
    const bool ticked = box.state.testFlag(QStyle::State_On), partly = box.state.testFlag(QStyle::State_NoChange);
    const bool hover = enabled && box.state.testFlag(QStyle::State_MouseOver);
    const auto edge = enabled ? (hover ? c.accent : c.edge) : c.outline;
    const auto rect = withinRing(box, painter, size::kCheckRadius);
    if (ticked || partly) {
        paintBox(painter, rect, px(size::kCheckRadius), enabled ? c.fill : c.edge);
        const double inset = rect.width() * 0.1;
        paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset),
                  ticked ? QStringLiteral("check") : QStringLiteral("minus"), enabled ? c.onFill : c.card);
    } else {
        paintBox(painter, rect, px(size::kCheckRadius), enabled ? c.card : QColor(), edge);
    }
}

void paintRadioButton(const QStyleOption& button, QPainter& painter) {
    const auto& c = coloursOf(button.palette);
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const auto rect = withinRing(button, painter, button.rect.width() / 2.0 / scale());
    if (button.state.testFlag(QStyle::State_On)) {
        paintBox(painter, rect, rect.width() / 2, enabled ? c.fill : c.edge);
        const double inset = rect.width() * 0.31;
        paintBox(painter, rect.adjusted(inset, inset, -inset, -inset), rect.width(), enabled ? c.onFill : c.card);
    } else {
        paintBox(painter, rect, rect.width() / 2, enabled ? c.card : QColor(), enabled ? c.edge : c.outline);
    }
}

QSize buttonSize(const QStyleOptionButton& button, const QSize& contents, const QWidget* widget) {
    const bool small = isSmall(widget);
    const bool iconAndWords = !button.icon.isNull() && !button.text.isEmpty();
    int width = contents.width() + 2 * px(small ? 11 : 15) + (iconAndWords ? px(space::kTiny) : 0);
    if (button.features.testFlag(QStyleOptionButton::HasMenu))
        width += px(size::kIcon);
    const int height =
        std::max(px(small ? size::kSmallControl : size::kControl), contents.height() + px(small ? 4 : 8));
    return {std::max(width, height), height};
}

} // namespace alongside

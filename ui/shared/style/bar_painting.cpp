#include "shared/style/bar_painting.h"

#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"

#include <QStyleOption>

#include <cstdlib>

namespace alongside {

void paintTabShape(const QStyleOptionTab& tab, QPainter& painter) {
    const auto& c = coloursOf(tab.palette);
    if (tab.state.testFlag(QStyle::State_Selected)) {
        const auto line = px(3);
        const QRectF under(tab.rect.x() + px(4), tab.rect.bottom() + 1 - line, tab.rect.width() - px(8), line);
        paintBox(painter, under, line / 2.0, c.accent);
    }
    if (showsFocus(tab.state)) {
        const auto ring = QRectF(tab.rect).adjusted(px(4), px(3), -px(4), -px(5));
        paintFocusRing(painter, ring, px(6), c.accent);
    }
}

void paintTabLabel(const QStyleOptionTab& tab, QPainter& painter) {
    const auto& c = coloursOf(tab.palette);
    const bool selected = tab.state.testFlag(QStyle::State_Selected),
               hovered = tab.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setFont(fontFor(selected ? TextRole::Strong : TextRole::Body));
    painter.setPen(!tab.state.testFlag(QStyle::State_Enabled) ? c.disabled
                   : selected || hovered                      ? c.text
                                                              : c.secondary);
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    painter.restore();
}

// Wide enough for the words when they are chosen, so that the tabs do not move.
QSize tabSize(const QStyleOptionTab& tab, const QSize&) {
    const QFontMetrics chosen(fontFor(TextRole::Strong));
    return {chosen.size(Qt::TextShowMnemonic, tab.text).width() + 2 * px(15),
            std::max(px(38), chosen.height() + px(16))};
}

void paintScrollBar(const QStyleOptionSlider& bar, QPainter& painter) {
    if (bar.maximum <= bar.minimum)
        return;
    const auto& c = coloursOf(bar.palette);
    const bool stirred = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                         (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const QRectF slider = QStyle::visualRect(bar.direction, bar.rect, scrollBarPart(bar, QStyle::SC_ScrollBarSlider));
    const double thick = px(stirred ? 8 : 6);
    auto handle = slider;
    if (bar.orientation == Qt::Vertical)
        handle.setWidth(thick), handle.setHeight(slider.height() - px(4));
    else
        handle.setHeight(thick), handle.setWidth(slider.width() - px(4));
    handle.moveCenter(slider.center());
    paintBox(painter, handle, thick / 2, stirred ? c.secondary : c.edge);
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int span = bar.maximum - bar.minimum;
    const auto share =
        static_cast<qint64>(length) * bar.pageStep / std::max<qint64>(1, static_cast<qint64>(span) + bar.pageStep);
    const int slider = span == 0 ? length : std::clamp(static_cast<int>(share), std::min(px(32), length), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        return upright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size)
                       : QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

void paintProgress(const QStyleOptionProgressBar& bar, QPainter& painter) {
    const auto& c = coloursOf(bar.palette);
    const double thick = px(8);
    QRectF track(bar.rect.x(), bar.rect.center().y() + 0.5 - thick / 2, bar.rect.width(), thick);
    paintBox(painter, track, thick / 2, c.border);
    const bool endless = bar.maximum <= bar.minimum;
    const double share = endless ? 0.3
                                 : std::clamp<double>(bar.progress - bar.minimum, 0, bar.maximum - bar.minimum) /
                                       (bar.maximum - bar.minimum);
    if (share <= 0)
        return;
    auto done = track;
    done.setWidth(std::max(thick, track.width() * share));
    if (endless) // its value is a step on the way from the middle to both ends and back
        done.moveLeft(track.left() +
                      (track.width() - done.width()) * std::abs((bar.progress + 50) % 200 - 100) / 100.0);
    else if (bar.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    paintBox(painter, done, thick / 2, c.accent);
}

void paintSlider(const QStyleOptionSlider& slider, const QRect& handle, QPainter& painter) {
    const auto& c = coloursOf(slider.palette);
    const double thick = px(4), knob = px(18);
    QRectF track(slider.rect);
    track.setHeight(thick);
    track.moveCenter(QRectF(slider.rect).center());
    paintBox(painter, track, thick / 2, c.edge);
    QRectF circle(0, 0, knob, knob);
    circle.moveCenter(QRectF(handle).center());
    paintBox(painter, circle, knob / 2, c.fill);
    if (showsFocus(slider.state))
        paintBox(painter, circle.adjusted(px(3), px(3), -px(3), -px(3)), knob / 2, {}, c.onFill, px(2));
}

} // namespace alongside

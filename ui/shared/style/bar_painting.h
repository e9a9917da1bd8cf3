#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace alongside {

// Tabs with a line under the chosen one, slim scroll bars, the progress bar, the slider.
void paintTabShape(const QStyleOptionTab& tab, QPainter& painter);
void paintTabLabel(const QStyleOptionTab& tab, QPainter& painter);
QSize tabSize(const QStyleOptionTab& tab, const QSize& contents);

void paintScrollBar(const QStyleOptionSlider& bar, QPainter& painter);
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);

void paintProgress(const QStyleOptionProgressBar& bar, QPainter& painter);
void paintSlider(const QStyleOptionSlider& slider, const QRect& handle, QPainter& painter);

} // namespace alongside

#include "shared/growing_area.h"

#include "shared/claimed_height.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace alongside {

GrowingArea::GrowingArea(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void GrowingArea::setGrown(bool grown) {
    if (grown == grown_)
        return;
    grown_ = grown;
    setVerticalScrollBarPolicy(grown ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setMinimumHeight(0);
    claim();
}

void GrowingArea::claim() {
    if (grown_)
        claimHeightOf(this, contentHeight());
}

void GrowingArea::scrollToTop() {
    verticalScrollBar()->setValue(0);
    for (auto* around = parentWidget(); grown_ && around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            const int top = mapTo(area->widget(), QPoint()).y();
            area->verticalScrollBar()->setValue(std::min(area->verticalScrollBar()->value(), top));
            return;
        }
}

int GrowingArea::contentHeight() const {
    const auto* layout = widget() ? widget()->layout() : nullptr;
    if (!layout)
        return 0;
    const int least = layout->totalMinimumSize().height();
    return std::max(least, layout->hasHeightForWidth() ? layout->totalHeightForWidth(viewport()->width())
                                                       : layout->totalSizeHint().height());
}

QSize GrowingArea::sizeHint() const {
    return grown_ ? QSize(QScrollArea::sizeHint().width(), contentHeight()) : QScrollArea::sizeHint();
}

QSize GrowingArea::minimumSizeHint() const {
    const auto least = QScrollArea::minimumSizeHint();
    return grown_ ? QSize(least.width(), contentHeight()) : least;
}

bool GrowingArea::eventFilter(QObject* watched, QEvent* event) {
    const bool changes =
        event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (watched == widget() && changes)
        claim();
    return QScrollArea::eventFilter(watched, event);
}

void GrowingArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    claim(); // its words may wrap differently now
}

} // namespace alongside

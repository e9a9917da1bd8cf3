#include "shared/current_stack.h"

#include "shared/tokens.h"

#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace alongside {

CurrentStack::CurrentStack(int leastHeight, QWidget* parent) : QStackedWidget(parent), leastHeight_(leastHeight) {
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize CurrentStack::sizeHint() const {
    const auto least = minimumSizeHint();
    return currentWidget() ? QSize(currentWidget()->sizeHint().width(), least.height()).expandedTo(least) : least;
}

QSize CurrentStack::minimumSizeHint() const {
    const auto least = currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    const auto* layout = currentWidget() ? currentWidget()->layout() : nullptr;
    const int wrapped = layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width()) : 0;
    return least.expandedTo({0, std::max(wrapped, px(leastHeight_))});
}

void CurrentStack::resizeEvent(QResizeEvent* event) {
    QStackedWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // its words wrap differently now
}

} // namespace alongside

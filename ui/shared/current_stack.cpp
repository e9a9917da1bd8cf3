#include "shared/current_stack.h"

#include "shared/tokens.h"

#include <QLayout>

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
    return least.expandedTo({0, px(leastHeight_)});
}

int CurrentStack::heightForWidth(int width) const {
    const auto* layout = currentWidget() ? currentWidget()->layout() : nullptr;
    const int needed = layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : 0;
    return std::max(needed, minimumSizeHint().height());
}

} // namespace alongside

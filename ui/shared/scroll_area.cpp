#include "shared/scroll_area.h"

namespace alongside {

QScrollArea* makeScrollArea(QWidget* content) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    if (content) {
        area->setWidget(content);
        content->setAutoFillBackground(false); // which setWidget turned on
    }
    return area;
}

} // namespace alongside

#include "settings/part_column.h"

#include "shared/flow_layout.h"
#include "shared/scroll_area.h"
#include "shared/tokens.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace alongside {

QVBoxLayout* columnOf(QWidget* part) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, px(space::kSmall), px(space::kSection));
    column->setSpacing(px(space::kLarge));
    auto* area = makeScrollArea(content);
    auto* outer = new QVBoxLayout(part);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget*, QWidget* now) {
        if (now && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now, 0, px(space::kSection));
    });
    return column;
}

QWidget* inFlow(std::initializer_list<QWidget*> widgets) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    for (auto* widget : widgets)
        flow->addWidget(widget);
    return row;
}

QWidget* inFlow(std::initializer_list<QWidget*> widgets, QWidget* remove) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    row->addWidget(inFlow(widgets), 1);
    row->addWidget(remove, 0, Qt::AlignTop);
    return line;
}

} // namespace alongside

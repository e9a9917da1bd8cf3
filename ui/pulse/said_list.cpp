#include "pulse/said_list.h"

#include "shared/label.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {

SaidList::SaidList(const QList<Line>& lines, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    for (const auto& line : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(space::kLarge));
        row->addWidget(new WrappedLabel(line.sentence), 3);
        row->addWidget(new WrappedLabel(line.answer, TextRole::Strong), 2); // the answers begin below each other
        column->addLayout(row);
    }
}

} // namespace alongside

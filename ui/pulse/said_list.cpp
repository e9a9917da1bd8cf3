#include "pulse/said_list.h"

#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/tokens.h"

#include <QVBoxLayout>

namespace alongside {

SaidList::SaidList(const QList<Line>& lines, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    for (const auto& line : lines) {
        auto* answer = new WrappedLabel(line.answer, TextRole::Strong);
        column->addWidget(new FoldingRow(new WrappedLabel(line.sentence), answer));
    }
}

} // namespace alongside

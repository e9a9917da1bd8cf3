#include "shared/bare_column.h"

#include "shared/tokens.h"

#include <QVBoxLayout>

namespace alongside {

QVBoxLayout* makeBareColumn(QWidget* part, int spacing) {
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(spacing));
    return column;
}

} // namespace alongside

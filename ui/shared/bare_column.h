#pragma once

class QVBoxLayout;
class QWidget;

namespace alongside {

// One thing below the other in `part`, without a margin of its own.
QVBoxLayout* makeBareColumn(QWidget* part, int spacing); // in design pixels

} // namespace alongside

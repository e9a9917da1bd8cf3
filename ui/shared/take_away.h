#pragma once

class QWidget;

namespace alongside {

// Takes a part from the screen at once and deletes it later: one of its buttons may be what was pressed. Null: nothing.
void takeAway(QWidget* part);

} // namespace alongside

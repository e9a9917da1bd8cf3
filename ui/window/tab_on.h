#pragma once

class QWidget;

namespace alongside {

// Moves the focus on to the next widget of the window that takes Tab, brought into view where it stands in a scroll
// area. False where there is none. Qt's own stops at a page whose focus goes to its list, and so leaps over what stands
// before the list.
bool tabOn(QWidget& from);

} // namespace alongside

#pragma once

class QWidget;

namespace alongside {

// Closes the menus, and the panels over the window as Esc does, the last one first, so that what is typed is kept. A
// panel that asked for a second Esc gets it.
void closePanels(const QWidget& window);

} // namespace alongside

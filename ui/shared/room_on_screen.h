#pragma once

#include <QSize>

class QWidget;

namespace alongside {

// As much of `wanted` as the window's screen has room for, with the frame that the desktop will put around it.
QSize withinScreen(const QWidget& window, const QSize& wanted);

} // namespace alongside

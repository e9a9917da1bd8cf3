#pragma once

#include <QScrollArea>

namespace alongside {

// Scrolls up and down only, without a frame or a ground of its own, and out of the way of the keyboard.
QScrollArea* makeScrollArea(QWidget* content = nullptr);

} // namespace alongside

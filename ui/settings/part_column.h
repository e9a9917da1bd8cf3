#pragma once

#include <initializer_list>

class QVBoxLayout;
class QWidget;

namespace alongside {

// Makes the widget scroll up and down, and gives the column in which its cards stand.
QVBoxLayout* columnOf(QWidget* part);

// Widgets side by side that go to a new row where there is no room.
QWidget* inFlow(std::initializer_list<QWidget*> widgets);

// The same with what removes the line at its end, where it stands in every line, however many rows the others take.
QWidget* inFlow(std::initializer_list<QWidget*> widgets, QWidget* remove);

} // namespace alongside

#pragma once

#include "store/error.h"

#include <functional>

class QWidget;

namespace alongside {

// Runs a deed; if it cannot be done, says so in a message over `over` and returns false. What was typed stays where it
// is. Says nothing where the coach stopped it, and returns false.
bool attempt(QWidget* over, const std::function<void()>& deed);

} // namespace alongside

#pragma once

#include <functional>

namespace alongside {

class Panel;

// Ends a panel with Discard and Done; Ctrl+Enter is Done, and Enter in a field ends nothing.
void addDoneRow(Panel& panel, const std::function<void()>& done);

} // namespace alongside

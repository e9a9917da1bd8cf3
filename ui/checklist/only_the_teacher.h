#pragma once

#include "exchange/content.h"

class QWidget;

namespace alongside {

// The card of what no coach can tick.
QWidget* makeOnlyTheTeacher(const ChecklistTemplate& form);

} // namespace alongside

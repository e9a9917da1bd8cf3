#pragma once

#include "store/tables.h"

#include <QString>

namespace alongside {

QString coachName(const Tables& tables); // empty while it is not known

} // namespace alongside

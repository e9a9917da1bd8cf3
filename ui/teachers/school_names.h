#pragma once

#include "store/tables.h"

#include <QStringList>

namespace alongside {

QStringList schoolNames(const Tables& tables); // of all schools, each once
QStringList schoolNames(const Tables& tables, const Teacher& teacher);

} // namespace alongside

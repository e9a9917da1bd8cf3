#pragma once

#include "domain/problem.h"

#include <QString>

namespace alongside {

// Why a field's content cannot be stored, as a short sentence to stand beside the field.
QString sentenceFor(Fault fault);

} // namespace alongside

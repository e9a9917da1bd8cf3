#pragma once

#include "domain/next_step.h"

#include <QString>

namespace alongside {

// What kind of promise these words are likely to be, by the first telling word in the interface's language: "send the
// slides" is to bring something. Bring where no word tells; the coach can always choose another.
StepKind guessedKind(const QString& words);

} // namespace alongside

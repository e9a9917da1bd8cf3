#pragma once

#include "domain/move.h"

#include <QString>

namespace alongside {

QString wordsFor(Moment moment); // "At the start"

// The move in a few words, for a list, a pill or a button's name.
QString inShort(const Move& move);

} // namespace alongside

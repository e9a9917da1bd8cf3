#pragma once

#include "domain/words.h"

#include <QStringList>

namespace alongside {

// The words for every value of an enum, in the order of the values.
template <class Enum>
QStringList wordsForEvery() {
    QStringList words;
    for (const auto value : everyValueOf<Enum>())
        words += wordsFor(value);
    return words;
}

} // namespace alongside

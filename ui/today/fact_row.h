#pragma once

#include "shared/card.h"
#include "shared/label.h"

namespace alongside {

// One fact, or what a part of the page will show one day: an icon and a sentence.
QWidget* makeFact(const QString& iconName, const QString& words, Shade shade = Shade::Plain);

// A card with nothing to do on it.
Card* makeCalm(const QString& iconName, const QString& words);

} // namespace alongside

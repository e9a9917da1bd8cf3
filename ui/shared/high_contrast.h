#pragma once

#include "shared/tokens.h"

namespace alongside {

// The colours for those who ask for high contrast: black and white grounds, words at 7 to 1 and more, edges that are as
// dark as words. A tint tells nothing here: paintBox() gives each an edge.
const Colours& highContrastColours(bool dark);

bool isHighContrast(const Colours& colours);

// Of the hint in an empty field, which else looks like words that were typed there; in the usual colours that of
// secondary words.
QColor hintColour(const Colours& colours);

// The edge that a ground needs in high contrast; invalid for every other colour.
QColor edgeOfTint(const QColor& ground);

} // namespace alongside

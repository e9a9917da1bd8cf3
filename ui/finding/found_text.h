#pragma once

#include "finding/find_row.h"
#include "finding/findable.h"

namespace alongside {

// What stands in notes, next steps, wins and agreements, newest first, with the words around it. Nothing while notes
// are hidden: that something was found would tell what stands there.
FindRows foundText(const Findable& here, const QString& typed);

// Whether it is worth looking: one or two letters would find nearly all, at more cost than any word. Not so in scripts
// where a sign is a word.
bool isLookedFor(const QString& typed);

} // namespace alongside

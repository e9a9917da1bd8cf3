#pragma once

#include "domain/contact.h"
#include "store/tables.h"

#include <QString>

namespace alongside {

// What a teacher and the coach agreed on about visits for that day, in a sentence, where this visit might break it: it
// is neither invited nor of a teacher whose door is open, and what to do: before it, to ask. Empty where nothing speaks
// against it.
QString visitRuleWords(const Tables& tables, const Contact& visit);

} // namespace alongside

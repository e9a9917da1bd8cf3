#pragma once

#include "domain/trail_line.h"

#include <QString>

namespace alongside {

QString wordsFor(DocumentKind document); // "Summary of a meeting"
QString wordsFor(WayOut way);            // "Saved as PDF"

} // namespace alongside

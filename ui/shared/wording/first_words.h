#pragma once

#include <QString>

namespace alongside {

// The beginning of a text on one line, cut between two words where it is longer than `most` letters: "We looked at the
// tally together…".
QString firstWords(const QString& text, qsizetype most);

} // namespace alongside

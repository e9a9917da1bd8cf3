#pragma once

#include "overview/way_to_tell.h"

#include <QString>

namespace alongside {

// How the teacher likes to hear what went well, as a sentence: "Ana likes to hear it privately, in writing, as you
// agreed."; what to do where nobody has asked yet. `name` is the one to use in talk.
QString likesWords(const QString& name, const WayToTell& way);

// The way to write down as how a win was told; empty where it is best not told, or nobody has asked yet.
QString usualHow(const WayToTell& way);

// The way that the words name; empty for words of the coach's own.
std::optional<Recognition> wayIn(const QString& how);

// Said before more people hear of it than the teacher likes; empty where `how` is no wider than that.
QString tooWideWords(const QString& name, const WayToTell& way, const QString& how);

} // namespace alongside

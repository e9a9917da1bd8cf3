#pragma once

#include <QString>

#include <string>

namespace alongside {

// What a table of the notebook's file holds, in a coach's words: "Notes of meetings". The table's own name where it is
// not known.
QString tableWords(const std::string& table);

// How whoever stands in for a lost teacher, school or meeting is called.
QString unknownName();

} // namespace alongside

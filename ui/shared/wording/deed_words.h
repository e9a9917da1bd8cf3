#pragma once

#include "store/deed.h"

#include <QString>

namespace alongside {

// What a deed was, for "Undo: log meeting with Ana Ruiz". `name` is the teacher's, or empty.
QString wordsFor(const Deed& deed, const QString& name);

// What a deed has just done, for the line at the bottom: "Meeting with Ana Ruiz logged". Empty for deeds that show by
// themselves where the coach is looking.
QString doneWordsFor(const Deed& deed, const QString& name);

// `with` holds a place for the name, where there is one; else `plain`.
QString withName(const QString& name, const QString& plain, const QString& with);

} // namespace alongside

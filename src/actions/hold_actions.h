#pragma once

#include "store/notebook.h"

#include <optional>
#include <string>

namespace alongside {

// Keeps everything about a teacher, or about everybody, from being deleted for good. Throws Error::Refused where such a
// hold is on already or a field is wrong, Error::NoSuchRecord where there is no such teacher, in the bin or out of it.
HoldId holdEverything(Notebook& notebook, std::optional<TeacherId> teacher, Date on, const std::string& reason);

// Ends a hold; it stays in the list. Throws Error::NoSuchRecord, and Error::Refused where it is not on or a field is
// wrong.
void liftHold(Notebook& notebook, HoldId id, Date on, const std::string& why);

} // namespace alongside

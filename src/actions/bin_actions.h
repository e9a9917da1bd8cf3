#pragma once

#include "overview/bin.h"
#include "store/notebook.h"

#include <filesystem>

namespace alongside {

// What one deed removed comes back, with what it cannot be without: a teacher's schools, and the meetings with others
// that went to the bin with one of these. Throws Error::NoSuchRecord when there is no such entry, Error::Refused when
// something stands in its way (BinEntry::obstacle).
void restore(Notebook& notebook, Instant removedAt);

// Deletes these entries of the bin for good, with what cannot be without them, after a verified copy of the notebook
// beside it; nothing is deleted where that fails. Ends the history of undo. Returns the copy's path, empty for a
// notebook in memory. Throws Error::NoSuchRecord when an entry is not there, Error::Refused when a hold keeps one or
// what would go with it, what Notebook::backUp throws, and Stopped where the notebook's progress says so.
std::filesystem::path deleteForGood(Notebook& notebook, const std::vector<Instant>& removedAt);

// The same with all that is in the bin but what a hold keeps.
std::filesystem::path emptyBin(Notebook& notebook);

// The same with what is due to go of these teachers as of today, by the agreement with each (overview/due_to_go.h).
std::filesystem::path deleteDue(Notebook& notebook, const std::vector<TeacherId>& teachers);

} // namespace alongside

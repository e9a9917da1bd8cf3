#pragma once

#include "exchange/archive_export.h"

#include <filesystem>
#include <iosfwd>

namespace alongside {

// Lets the whole notebook leave as an archive, through the one door. It is made twice, for its hash and then for
// `file`, so that nothing of it stands anywhere before the trail has its line. It grows under another name beside
// `file`, which only its owner may read, and gets its name when it is whole; a file of that name is replaced. Where it
// fails, nothing is left behind. Throws Error: CannotSave, FileExists where `file` is the notebook itself;
// Stopped; and what letLeave throws.
void letArchiveLeave(Notebook& notebook, const std::filesystem::path& file, Privacy privacy);

// The same into a stream.
void letArchiveLeave(Notebook& notebook, std::ostream& out, Privacy privacy);

} // namespace alongside

#pragma once

#include "store/notebook.h"

#include <filesystem>
#include <iosfwd>

namespace alongside {

// Whether an archive carries what is private: the private notes of contacts and all reflections.
enum class Privacy { WithoutPrivate, WithPrivate };

// Writes everything in a notebook, the bin too, as one JSON document (docs/file-format.md). Two exports of the same
// content differ only in exportedAt and generator. Throws Error::CannotSave when the stream fails.
void exportArchive(const Notebook& notebook, Privacy privacy, std::ostream& out);

// The same into a file that only its owner may read, whole or not at all; an archive of that name is replaced.
// Throws Error: CannotOpen, CannotSave.
void exportArchiveTo(const std::filesystem::path& file, const Notebook& notebook, Privacy privacy);

} // namespace alongside

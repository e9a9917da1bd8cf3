#pragma once

#include "store/notebook.h"

#include <cstdint>
#include <iosfwd>
#include <optional>

namespace alongside {

// Whether an archive carries what is private: the private notes of contacts and all reflections.
enum class Privacy { WithoutPrivate, WithPrivate };

// Writes everything in a notebook, the bin too, as one JSON document (docs/file-format.md). Two exports of the same
// content differ only in exportedAt and generator. It is for tests and for `letArchiveLeave`, by which an archive gets
// its line in the trail. Throws Error::CannotSave when the stream fails, and Stopped.
void exportArchive(const Notebook& notebook, Privacy privacy, std::ostream& out,
                   const std::optional<Instant>& exportedAt = {}); // now

std::int64_t recordsIn(const Tables& tables); // those in the bin too

} // namespace alongside

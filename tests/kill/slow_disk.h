#pragma once

#include <optional>
#include <string_view>

namespace alongside {

// Faults that the kill test must catch, planted beneath SQLite or in the writer.
enum class PlantedFault { None, AcknowledgeEarly, JournalOff, JournalInMemory };

// "none", "acknowledge-early", "journal-off", "journal-in-memory"; empty for any other word.
std::optional<PlantedFault> faultNamed(std::string_view word);

// From now on SQLite pauses before every page that it writes into a notebook, so that kills fall between two pages of
// a commit, where they hurt. With JournalOff nothing reaches the journal; with JournalInMemory it dies with the
// process.
void useSlowDisk(PlantedFault fault);

} // namespace alongside

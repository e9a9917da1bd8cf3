#pragma once

#include "actions/contact_actions.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace alongside {

// What stands in fields, by their names.
using FieldWords = std::map<std::string, std::string>;

// Words that stand in a field and mean nothing to it yet, such as "banana" for a day.
using UnclearWords = FieldWords;

// What was typed into the panel of a meeting and not yet done. Its records need not be fit to be stored.
struct MeetingDraft {
    Meeting meeting;               // without an id: of a new one
    std::optional<Date> newDate{}; // of one that was moved
    bool toPlan = false;
    UnclearWords unclear{};

    bool operator==(const MeetingDraft&) const = default;
};

// A draft as text for the notebook's own table of drafts: a JSON object whose records have the members of the archive,
// with the private note. Records are named by their uuids, as a key may stand for another one after an undo.
std::string toJson(const MeetingDraft& draft, const Tables& tables);

// The way back. What cannot be read or is no longer there is left out, and the rest comes back: a meeting that is gone
// becomes a new one, a next step that is gone stays gone. Empty where the text is no draft at all.
std::optional<MeetingDraft> meetingDraftIn(std::string_view json, const Tables& tables);

// The same for a panel of plain fields. What cannot be read is left out.
std::string toJson(const FieldWords& words);
FieldWords fieldWordsIn(std::string_view json);

} // namespace alongside

#pragma once

#include "exchange/draft_json.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace alongside {

class NotebookLink;

// Which draft a panel goes on with.
struct DraftWish {
    ContactId existing;          // none: a new meeting
    std::vector<TeacherId> with; // a new one with them; with nobody in particular: the draft kept last
    bool toPlan = false;
};

// A draft of a meeting as it was kept.
struct KeptMeeting {
    std::string key;
    Instant at{};
    MeetingDraft draft;
};

inline constexpr const char* kMeetingDrafts = "meeting "; // how their keys begin

// Of meetings that can still be written down; the one kept last comes first.
std::vector<KeptMeeting> keptMeetings(NotebookLink& link);
std::optional<KeptMeeting> keptMeetingFor(NotebookLink& link, const DraftWish& wish);

// That there is one, for a quiet line: "An unfinished meeting with Ana is kept."
QString unfinishedWords(const MeetingDraft& draft, const Tables& tables);

} // namespace alongside

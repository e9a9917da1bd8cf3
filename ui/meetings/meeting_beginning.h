#pragma once

#include "actions/contact_actions.h"
#include "shared/navigator.h"

namespace alongside {

class NotebookLink;

// What the panel of a meeting shows first: the stored meeting that was asked for, as held where it was planned and has
// begun; else a new one with natural defaults.
Meeting meetingFor(NotebookLink& link, const MeetingRequest& request);

// A new one; `anew`: whatever appointment runs now.
Meeting newMeeting(NotebookLink& link, const MeetingRequest& request, bool anew);

// Whether words of it are covered, as notes are hidden: then it is not offered to be changed.
bool hasCoveredWords(const Meeting& meeting);

// A draft holds its next steps as they were: what became of one since is not undone by it. Nor does it bring back who
// left meanwhile.
Meeting upToDate(Meeting drafted, const Tables& tables);

} // namespace alongside

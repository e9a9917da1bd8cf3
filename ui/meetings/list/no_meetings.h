#pragma once

#include "overview/meeting_list.h"

namespace alongside {

class EmptyState;

// What stands in the list's place: before the first meeting, where one state has none, where nothing fits, which tells
// how to look; no words are looked for while they are `hidden`.
EmptyState* makeNoMeetingYet();
EmptyState* makeNoMeetingIn(MeetingState state);
EmptyState* makeNoMeetingFits(bool hidden);

} // namespace alongside

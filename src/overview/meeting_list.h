#pragma once

#include "domain/contact.h"
#include "store/tables.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// What the list of meetings tells apart; an appointment whose day has passed is not logged yet.
enum class MeetingState { All, Planned, NotLogged, Held, NotHeld };

// Which of them `contact` is; never All.
MeetingState stateOf(const Contact& contact, Date today);

// What a list of meetings is narrowed down to. What is empty leaves all in.
struct MeetingFilter {
    std::vector<TeacherId> with{}; // any of them
    std::vector<ContactKind> kinds{};
    std::optional<Date> from{}, until{}; // both included
    MeetingState state = MeetingState::All;
    std::string words{}; // in the notes or in a next step made at it, see Search

    bool operator==(const MeetingFilter&) const = default;
};

// The keys of the meetings that fit, newest first. Keys only, so that a list of very many costs what it shows.
std::vector<ContactId> meetingsFitting(const Tables& tables, const MeetingFilter& filter, Date today);

} // namespace alongside

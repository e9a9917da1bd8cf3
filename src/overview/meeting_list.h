#pragma once

#include "domain/contact.h"
#include "store/tables.h"

#include <optional>
#include <string>
#include <utility>
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

// The keys of the meetings of that kind, state and time, newest first, whatever their people and words. Keys only, so
// that a list of very many costs what it shows.
std::vector<ContactId> meetingsInOrder(const Tables& tables, const MeetingFilter& filter, Date today);

// The same read piece by piece, for whoever has something else to do in between. What comes of it holds only where the
// notebook is still as it was at the first one.
class MeetingsReading {
public:
    MeetingsReading(const Tables& tables, const MeetingFilter& filter, Date today);

    bool readOn(); // false where nothing is left to read
    std::vector<ContactId> take() { return std::move(keys_); }

private:
    const Tables& tables_;
    ContactChoice left_;
    std::vector<ContactId> keys_;
};

// Those of `inOrder`, as the same filter gave it, that fit its people and words as well: each key that is typed asks
// only for what it changes.
std::vector<ContactId> meetingsFitting(const Tables& tables, const MeetingFilter& filter,
                                       const std::vector<ContactId>& inOrder);

} // namespace alongside

#pragma once

#include "domain/contact.h"
#include "domain/move.h"
#include "domain/next_step.h"
#include "domain/win.h"
#include "store/notebook.h"

#include <span>
#include <string_view>
#include <vector>

namespace alongside {

// What belongs to one meeting: the contact, the next steps agreed on at it, and wins seen at it.
struct Meeting {
    Contact contact;
    std::vector<NextStep> nextSteps; // each of one of the contact's teachers
    std::vector<Win> newWins;
    std::vector<NextStepId> takenAway = {}; // stored ones that a correction puts into the bin
    std::vector<Move> newMoves = {};        // used at it, beside the contact's own, that have no record yet

    bool operator==(const Meeting&) const = default;
};

// The meeting with the next steps that were made at it; empty when it is not there.
std::optional<Meeting> meetingOf(const Tables& tables, ContactId contact);

// Of the verbs below, those that take a `draft` forget what was kept under that key in the same transaction: a crash
// brings back the draft or finds the deed done, never both.

// Stores a meeting held or planned, its next steps, wins and new moves, as one deed. Steps get the contact and, where
// not set, its date as the day they were made; a meeting, not a brief contact, on a day of the one cycle that its
// teachers are in becomes part of it. Throws Error::Refused when any of them has problems.
ContactId logMeeting(Notebook& notebook, const Meeting& meeting, std::string_view draft = {});

// Puts `meeting` in the place of what is stored under its id. New steps are added; of stored ones only whose they are,
// what and of what kind is corrected, and the first due date where there was none. Those taken away go to the bin; what
// is left out, or has gone meanwhile, stays as it is. Throws Error::Refused, Error::NoSuchRecord.
void correctMeeting(Notebook& notebook, const Meeting& meeting, std::string_view draft = {});

// As correctMeeting for one that was moved, and plans it anew on `to`, as one deed: the same people, time of day,
// length, kind and place, without notes and next steps. Returns the new one.
ContactId moveMeeting(Notebook& notebook, const Meeting& moved, Date to, std::string_view draft = {});

// Into the bin, with the next steps agreed on at it that are still open.
void removeMeeting(Notebook& notebook, ContactId contact);

// The summary of the meeting went to the teacher on `on`.
void sendSummary(Notebook& notebook, ContactId contact, Date on);

} // namespace alongside

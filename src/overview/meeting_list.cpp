#include "overview/meeting_list.h"

#include <algorithm>
#include <iterator>

namespace alongside {
namespace {

std::vector<ContactStatus> statusesOf(MeetingState state) {
    switch (state) {
    case MeetingState::All:
        return {};
    case MeetingState::Planned:
    case MeetingState::NotLogged:
        return {ContactStatus::Planned};
    case MeetingState::Held:
        return {ContactStatus::Held};
    case MeetingState::NotHeld:
        break;
    }
    return {ContactStatus::MovedByCoach,       ContactStatus::CancelledByCoach, ContactStatus::MovedByTeacher,
            ContactStatus::CancelledByTeacher, ContactStatus::CoachAbsent,      ContactStatus::TeacherAbsent};
}

ContactChoice choiceOf(const MeetingFilter& filter, Date today) {
    ContactChoice choice;
    choice.kinds = filter.kinds;
    choice.statuses = statusesOf(filter.state);
    choice.days.from = filter.from.value_or(choice.days.from);
    choice.days.until = filter.until.value_or(choice.days.until);
    if (filter.state == MeetingState::Planned)
        choice.days.from = std::max(choice.days.from, today);
    if (filter.state == MeetingState::NotLogged)
        choice.days.until = std::min(choice.days.until, addDays(today, -1));
    return choice;
}

using Marks = std::vector<bool>; // by key

void mark(Marks& marks, const std::vector<ContactId>& keys) {
    for (const auto key : keys) {
        const auto at = static_cast<std::size_t>(key.value);
        if (at >= marks.size())
            marks.resize(at + 1);
        marks[at] = true;
    }
}

bool isMarked(const Marks& marks, ContactId key) {
    const auto at = static_cast<std::size_t>(key.value);
    return at < marks.size() && marks[at];
}

} // namespace

MeetingState stateOf(const Contact& contact, Date today) {
    if (contact.status == ContactStatus::Planned)
        return contact.on < today ? MeetingState::NotLogged : MeetingState::Planned;
    return contact.status == ContactStatus::Held ? MeetingState::Held : MeetingState::NotHeld;
}

std::vector<ContactId> meetingsInOrder(const Tables& tables, const MeetingFilter& filter, Date today) {
    return tables.contacts.newestFirst(choiceOf(filter, today));
}

MeetingsReading::MeetingsReading(const Tables& tables, const MeetingFilter& filter, Date today)
    : tables_(tables), left_(choiceOf(filter, today)) {}

bool MeetingsReading::readOn() {
    const auto next = tables_.contacts.nextNewestFirst(left_);
    keys_.insert(keys_.end(), next.begin(), next.end());
    return !next.empty();
}

std::vector<ContactId> meetingsFitting(const Tables& tables, const MeetingFilter& filter,
                                       const std::vector<ContactId>& inOrder) {
    Marks theirs;
    for (const auto teacher : filter.with)
        mark(theirs, tables.contacts.keysWith(teacher));
    Marks said;
    const auto withWords = tables.search.meetingsWith(filter.words);
    if (withWords)
        mark(said, *withWords);
    std::vector<ContactId> fitting;
    std::copy_if(inOrder.begin(), inOrder.end(), std::back_inserter(fitting), [&](ContactId key) {
        return (filter.with.empty() || isMarked(theirs, key)) && (!withWords || isMarked(said, key));
    });
    return fitting;
}

} // namespace alongside

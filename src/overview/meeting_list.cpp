#include "overview/meeting_list.h"

#include <algorithm>

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

std::vector<ContactId> withAnyOf(const Tables& tables, const std::vector<TeacherId>& teachers, DateSpan days) {
    std::vector<ContactId> keys;
    for (const auto teacher : teachers) {
        const auto more = tables.contacts.keysWith(teacher, days);
        keys.insert(keys.end(), more.begin(), more.end());
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end()); // a group meeting is one meeting
    return keys;
}

} // namespace

MeetingState stateOf(const Contact& contact, Date today) {
    if (contact.status == ContactStatus::Planned)
        return contact.on < today ? MeetingState::NotLogged : MeetingState::Planned;
    return contact.status == ContactStatus::Held ? MeetingState::Held : MeetingState::NotHeld;
}

std::vector<ContactId> meetingsFitting(const Tables& tables, const MeetingFilter& filter, Date today) {
    const auto choice = choiceOf(filter, today);
    auto among = tables.search.meetingsWith(filter.words);
    if (!filter.with.empty()) {
        auto theirs = withAnyOf(tables, filter.with, choice.days);
        if (among)
            std::erase_if(theirs, [&](ContactId id) { return !std::binary_search(among->begin(), among->end(), id); });
        among = std::move(theirs);
    }
    return among ? tables.contacts.newestFirst(choice, *among) : tables.contacts.newestFirst(choice);
}

} // namespace alongside

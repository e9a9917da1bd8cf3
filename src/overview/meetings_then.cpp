#include "overview/meetings_then.h"

#include <algorithm>

namespace alongside {
namespace {

using std::chrono::minutes;

TimeOfDay endOf(const Contact& contact) {
    return *contact.start + std::max(contact.length, minutes(1)); // one without a length is at its time all the same
}

bool takesTime(const Contact& contact) {
    return contact.start && contact.kind != ContactKind::Message && contact.mode != ContactMode::Message &&
           (contact.status == ContactStatus::Planned || contact.status == ContactStatus::Held);
}

} // namespace

std::vector<Contact> meetingsThen(const Tables& tables, const Contact& contact) {
    if (!contact.on.ok() || !takesTime(contact))
        return {};
    auto others = tables.contacts.between({contact.on, contact.on});
    std::erase_if(others, [&](const Contact& other) {
        return other.id == contact.id || !takesTime(other) || endOf(other) <= *contact.start ||
               endOf(contact) <= *other.start;
    });
    return others;
}

} // namespace alongside

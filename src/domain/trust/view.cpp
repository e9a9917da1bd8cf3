#include "domain/trust/view.h"

#include <algorithm>
#include <tuple>

namespace alongside::trust {
namespace {

bool isEarlierContact(const ContactFact* a, const ContactFact* b) {
    return std::tie(a->on, a->id) < std::tie(b->on, b->id);
}

bool hasLowerId(const NextStep* a, const NextStep* b) {
    return a->id < b->id;
}

} // namespace

View::View(const Basis& basis, DateSpan window, Date earlierFrom)
    : basis_(basis), window_(window), earlierFrom_(earlierFrom),
      terms_(termsOn(window.until, basis.evidence.agreements, basis.evidence.recognition, basis.settings)) {
    sortContacts();
    sortSteps();
}

void View::sortContacts() {
    contacts_.reserve(evidence().contacts.size());
    for (const auto& contact : evidence().contacts) {
        if (contact.on > asOf())
            continue;
        if (!isHeld(contact) || contact.welcome != Welcome::Unasked)
            contacts_.push_back(&contact);
        else if (inWindow(contact.on))
            unasked_.push_back(&contact);
    }
    std::sort(contacts_.begin(), contacts_.end(), isEarlierContact);
    std::sort(unasked_.begin(), unasked_.end(), isEarlierContact);
}

void View::sortSteps() {
    promises_.reserve(evidence().steps.size());
    endedWithStep_.reserve(evidence().steps.size());
    for (const auto& step : evidence().steps) {
        if (step.madeOn > asOf())
            continue;
        if (step.contact)
            endedWithStep_.push_back(*step.contact);
        if (!isPromise(step))
            actionSteps_.push_back(&step);
        else if (step.kind && step.dueOn)
            promises_.push_back(&step);
    }
    std::sort(promises_.begin(), promises_.end(), hasLowerId);
    std::sort(actionSteps_.begin(), actionSteps_.end(), hasLowerId);
    std::sort(endedWithStep_.begin(), endedWithStep_.end());
}

std::span<const ContactFact* const> View::contactsInWindow() const {
    const auto first = std::lower_bound(contacts_.begin(), contacts_.end(), window_.from,
                                        [](const ContactFact* contact, Date day) { return contact->on < day; });
    return {first, contacts_.end()};
}

bool View::hasStepMadeAt(ContactId contact) const {
    return std::binary_search(endedWithStep_.begin(), endedWithStep_.end(), contact);
}

} // namespace alongside::trust

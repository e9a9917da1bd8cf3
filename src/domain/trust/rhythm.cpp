#include "domain/trust/rhythm.h"

#include <algorithm>

namespace alongside::trust {
namespace {

// The last substantive contact of every day that has one, by day. Days count, not contacts.
std::vector<const ContactFact*> metDays(const View& view) {
    std::vector<const ContactFact*> met;
    for (const auto* contact : view.contacts()) {
        if (!isSubstantive(*contact))
            continue;
        if (!met.empty() && met.back()->on == contact->on)
            met.pop_back();
        met.push_back(contact);
    }
    return met;
}

void addGap(Rhythm& rhythm, int gap, bool isKept, ContactId entry) {
    rhythm.count.add(isKept, entry);
    rhythm.longestGap = std::max(gap, rhythm.longestGap.value_or(gap));
}

std::optional<int> lastSeenAgo(const View& view) {
    const auto contacts = view.contacts();
    const auto last = std::find_if(contacts.rbegin(), contacts.rend(), [](const ContactFact* contact) {
        return isHeld(*contact) && contact->kind != ContactKind::Message;
    });
    return last == contacts.rend() ? std::nullopt : std::optional(view.schoolDaysSince((*last)->on));
}

} // namespace

Rhythm rhythmIn(const View& view) {
    Rhythm rhythm;
    const int longestKept = view.terms().rhythm + view.terms().grace();
    const auto met = metDays(view);
    for (std::size_t i = 1; i < met.size(); ++i) {
        if (!view.inWindow(met[i]->on))
            continue;
        const int gap = view.schoolDays(met[i - 1]->on, met[i]->on);
        addGap(rhythm, gap, gap <= longestKept, met[i]->id);
    }
    if (!met.empty()) {
        const int open = view.schoolDaysSince(met.back()->on);
        rhythm.metAgo = open;
        rhythm.lastMet = met.back()->id;
        // While it may still close in time, the open gap neither counts nor is a longest one.
        if (open > longestKept)
            addGap(rhythm, open, false, met.back()->id);
    }
    rhythm.seenAgo = lastSeenAgo(view);
    return rhythm;
}

} // namespace alongside::trust

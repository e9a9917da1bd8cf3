#include "meetings/meeting_drafts.h"

#include "shared/notebook_link.h"

#include <algorithm>

namespace alongside {
namespace {

bool fits(const MeetingDraft& draft, const DraftWish& wish) {
    const auto& contact = draft.meeting.contact;
    if (contact.id != wish.existing || (!wish.existing && draft.toPlan != wish.toPlan))
        return false;
    return std::all_of(wish.with.begin(), wish.with.end(), [&](TeacherId teacher) {
        return std::find(contact.with.begin(), contact.with.end(), teacher) != contact.with.end();
    });
}

} // namespace

MeetingDrafts& MeetingDrafts::of(NotebookLink& link) {
    for (auto* child : link.children())
        if (auto* drafts = dynamic_cast<MeetingDrafts*>(child))
            return *drafts;
    return *new MeetingDrafts(&link);
}

MeetingDrafts::Number MeetingDrafts::fitting(const DraftWish& wish) const {
    const auto found =
        std::find_if(kept_.rbegin(), kept_.rend(), [&](const auto& each) { return fits(each.second, wish); });
    return found == kept_.rend() ? 0 : found->first;
}

void MeetingDrafts::keep(Number inPlaceOf, const MeetingDraft& draft) {
    kept_.erase(inPlaceOf);
    kept_[++last_] = draft;
}

} // namespace alongside

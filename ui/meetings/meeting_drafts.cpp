#include "meetings/meeting_drafts.h"

#include "shared/notebook_link.h"

namespace alongside {

MeetingDrafts& MeetingDrafts::of(NotebookLink& link) {
    for (auto* child : link.children())
        if (auto* drafts = dynamic_cast<MeetingDrafts*>(child))
            return *drafts;
    return *new MeetingDrafts(&link);
}

std::optional<Meeting> MeetingDrafts::find(const DraftOf& of) const {
    const auto found = kept_.find(of);
    return found == kept_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace alongside

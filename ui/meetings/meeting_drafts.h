#pragma once

#include "actions/contact_actions.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace alongside {

class NotebookLink;

// What was typed into the panel of a meeting and not yet done.
struct MeetingDraft {
    Meeting meeting;             // without an id: of a new one
    std::optional<Date> newDate; // of one that was moved
    bool toPlan = false;

    bool operator==(const MeetingDraft&) const = default;
};

// Which draft a panel goes on with.
struct DraftWish {
    ContactId existing;          // none: a new meeting
    std::vector<TeacherId> with; // a new one with them; with nobody in particular: the draft kept last
    bool toPlan = false;
};

// Drafts of meetings, kept while the notebook is open.
class MeetingDrafts : public QObject {
public:
    // The notebook's own; made on first use.
    static MeetingDrafts& of(NotebookLink& link);

    using Number = int; // 0: none

    Number fitting(const DraftWish& wish) const; // 0 when none does
    const MeetingDraft& at(Number number) const { return kept_.at(number); }

    void keep(Number inPlaceOf, const MeetingDraft& draft);
    void forget(Number number) { kept_.erase(number); }

private:
    using QObject::QObject;

    std::map<Number, MeetingDraft> kept_; // the one kept last has the highest number
    Number last_ = 0;
};

} // namespace alongside

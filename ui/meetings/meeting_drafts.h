#pragma once

#include "actions/contact_actions.h"

#include <QObject>

#include <map>
#include <optional>

namespace alongside {

class NotebookLink;

// What a draft is a draft of: a stored meeting, or a new one that is logged or planned.
struct DraftOf {
    ContactId existing; // none: a new one
    bool toPlan = false;

    auto operator<=>(const DraftOf&) const = default;
};

// Meetings typed and not yet done, kept while the notebook is open.
class MeetingDrafts : public QObject {
public:
    // The notebook's own; made on first use.
    static MeetingDrafts& of(NotebookLink& link);

    void keep(const DraftOf& of, const Meeting& meeting) { kept_[of] = meeting; }
    void forget(const DraftOf& of) { kept_.erase(of); }
    std::optional<Meeting> find(const DraftOf& of) const;

private:
    using QObject::QObject;

    std::map<DraftOf, Meeting> kept_;
};

} // namespace alongside

#pragma once

#include "domain/agreement.h"
#include "domain/contact.h"
#include "overview/agreement_versions.h"
#include "store/tables.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// A next step as the summary names it.
struct SummaryStep {
    Side owner = Side::Coach;
    std::string what;
    std::optional<Date> dueOn; // that holds now

    bool operator==(const SummaryStep&) const = default;
};

// What one teacher is told of a meeting that was held: only what the two share. It has no place for a private note, and
// whatever shows or sends a summary takes nothing but this.
struct MeetingSummary {
    ContactId contact;
    TeacherId to;
    std::string coach;
    std::string teacher;
    std::string email; // of the teacher; may be empty
    Date on{};
    std::optional<TimeOfDay> start;
    std::chrono::minutes length{0};
    ContactKind kind = ContactKind::CheckIn;
    std::string sharedNote;
    std::vector<SummaryStep> steps; // with this teacher, made at the meeting; the coach's first

    bool operator==(const MeetingSummary&) const = default;
};

// Of a meeting with several, `to` is told of the own next steps only. Empty when it was not held, or not with `to`.
std::optional<MeetingSummary> meetingSummary(const Tables& tables, ContactId contact, TeacherId to);

// What the agreement in effect says about the summary of a meeting.
struct SummaryAgreed {
    SummaryBy by = SummaryBy::Coach;
    Date dueOn{};           // the last day in time
    bool dayIsOpen = false; // left open in the agreement, so the day is the custom's: one school day

    bool operator==(const SummaryAgreed&) const = default;
};

// Empty where no agreement was in effect on the day of the meeting.
std::optional<SummaryAgreed> summaryAgreed(const Tables& tables, const Contact& contact, TeacherId to);

// With whom the coach met and whom, as far as the trail knows, no summary has left for since. The trail knows when and
// about whom, not of which meeting: one of a later meeting counts as well.
std::vector<TeacherId> withoutSummary(const Tables& tables, const Contact& contact);

// A summary that the coach agreed to send and has not.
struct SummaryDue {
    ContactId contact;
    std::vector<TeacherId> with;
    Date dueOn{};
    bool dayIsOpen = false; // as in SummaryAgreed

    bool operator==(const SummaryDue&) const = default;
};

// Of the meetings of the last ten school days, the oldest first.
std::vector<SummaryDue> summariesDue(const Tables& tables, const AgreementVersions& versions, Date today);

} // namespace alongside

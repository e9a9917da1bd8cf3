#pragma once

#include "domain/contact.h"
#include "domain/trust/evidence.h"
#include "store/record_table.h"

#include <map>

namespace alongside {

// How many contacts were held, and with how many teachers.
struct HeldContacts {
    int contacts = 0;
    int teachers = 0;
};

// Who was met in some days, and what was held from one of these on.
struct MetIn {
    std::map<TeacherId, Date> last; // neither brief nor unasked, of each who was met
    HeldContacts held;              // any
};

// How long a contact that was held took, and with whom.
struct HeldTime {
    ContactKind kind{};
    std::chrono::minutes length{0};
    std::vector<TeacherId> with;
};

// A contact of which no summary was sent.
struct UnsentSummary {
    ContactId contact;
    Date on{};
    std::vector<TeacherId> with;
};

// Which contacts a list shows, by what stands in the narrow index of lists. Without kinds or statuses: all.
struct ContactChoice {
    DateSpan days{std::chrono::year(1900) / 1 / 1, std::chrono::year(2999) / 12 / 31};
    std::vector<ContactKind> kinds;
    std::vector<ContactStatus> statuses;
};

// The contacts of a notebook: meetings, visits, talks and messages, planned and past.
class ContactTable : public RecordTable<Contact> {
public:
    using RecordTable::RecordTable;

    std::vector<Contact> withTeacher(TeacherId teacher) const;                // newest first
    std::vector<Contact> withTeacher(TeacherId teacher, DateSpan days) const; // oldest first
    // The same without their notes, people and moves.
    std::vector<Contact> rowsWith(TeacherId teacher) const;
    std::vector<Contact> rowsWith(TeacherId teacher, DateSpan days) const;
    std::vector<Contact> between(DateSpan days) const;          // oldest first
    std::vector<Contact> heldWithoutNotes(DateSpan days) const; // those held, in any order, nor with their moves
    std::vector<HeldTime> heldTimes(DateSpan days) const;       // of the same
    std::optional<Date> nextHeld(Date from) const;              // the first day on which any was held
    std::vector<Contact> plannedUpTo(Date day) const;           // still planned, oldest first
    std::optional<Date> nextPlanned(TeacherId teacher, Date from) const;
    std::map<TeacherId, Date> nextPlannedOfAll(Date from) const; // the same of each who has one
    std::optional<Contact> plannedNext(Date from) const;         // with anyone
    std::optional<ContactKind> kindHeldLast() const;

    // Those held on the last day up to `upTo` on which any was, messages too; the earliest first.
    std::vector<Contact> heldLast(TeacherId teacher, Date upTo) const;

    // The last one held up to `upTo` that was no message: the two saw or heard each other.
    std::optional<Contact> seenLast(TeacherId teacher, Date upTo) const;

    // Of those held that are not brief, oldest first.
    std::vector<UnsentSummary> withoutSummary(DateSpan days) const;

    // The keys of those chosen, newest first, those without a time after the others of their day.
    std::vector<ContactId> newestFirst(const ContactChoice& choice) const;

    // Some thousands of the same, those of whole days; `choice` goes on to the days before. None where none is left.
    std::vector<ContactId> nextNewestFirst(ContactChoice& choice) const;

    std::vector<ContactId> keysWith(TeacherId teacher) const; // in any order

    std::vector<Date> daysLogged(DateSpan days) const; // with a contact that is no longer planned

    // The last day up to `upTo` on which a teacher was met: held, neither brief nor unasked.
    std::optional<Date> lastMetWith(TeacherId teacher, Date upTo) const;
    MetIn metIn(DateSpan days, Date countedFrom) const;

    // What the trust evaluation reads, from a day on; of before it the last substantive one and the last held one that
    // is no message, both not unasked.
    std::vector<trust::ContactFact> factsOf(TeacherId teacher, Date from) const;

    void removeAllWith(TeacherId teacher); // those with nobody else who is not removed
    int removedWith(TeacherId teacher, Instant at) const;
};

} // namespace alongside

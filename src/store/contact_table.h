#pragma once

#include "domain/contact.h"
#include "domain/trust/evidence.h"
#include "store/record_table.h"

#include <map>

namespace alongside {

// The contacts of a notebook: meetings, visits, talks and messages, planned and past.
class ContactTable : public RecordTable<Contact> {
public:
    using RecordTable::RecordTable;

    std::vector<Contact> withTeacher(TeacherId teacher) const;                // newest first
    std::vector<Contact> withTeacher(TeacherId teacher, DateSpan days) const; // oldest first
    std::vector<Contact> between(DateSpan days) const;                        // oldest first
    std::vector<Contact> plannedUpTo(Date day) const;                         // still planned, oldest first
    std::optional<Date> nextPlanned(TeacherId teacher, Date from) const;
    std::optional<ContactKind> kindLoggedLast() const;

    std::vector<Date> daysLogged(DateSpan days) const; // with a contact that is no longer planned

    // The last day up to `upTo` on which each teacher was met: held, neither brief nor unasked.
    std::map<TeacherId, Date> lastMet(Date upTo) const;

    // What the trust evaluation reads, from a day on; of before it the last substantive one and the last held one that
    // is no message, both not unasked.
    std::vector<trust::ContactFact> factsOf(TeacherId teacher, Date from) const;

    void removeAllWith(TeacherId teacher); // those with nobody else who is not removed
};

} // namespace alongside

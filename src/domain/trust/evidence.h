#pragma once

#include "domain/agreement.h"
#include "domain/checklist.h"
#include "domain/contact.h"
#include "domain/cycle.h"
#include "domain/next_step.h"
#include "domain/pulse.h"
#include "domain/teacher.h"
#include "domain/win.h"

#include <optional>
#include <vector>

namespace alongside::trust {

// What the evaluation reads of a contact: neither notes nor names.
struct ContactFact {
    ContactId id;
    Date on{};
    ContactKind kind = ContactKind::CheckIn;
    ContactStatus status = ContactStatus::Held;
    AskedBy askedBy = AskedBy::Coach;
    Welcome welcome = Welcome::Agreed;
    bool planned = false;
    bool readBack = false;
    bool hardMoment = false;
    bool nothingToDo = false;
    bool goalLinked = false;
    std::optional<Date> noticeOn;
    std::optional<Date> summarySentOn;

    bool operator==(const ContactFact&) const = default;
};

ContactFact factOf(const Contact& contact);

bool isHeld(const ContactFact& contact);
bool isSubstantive(const ContactFact& contact);

// What the evaluation reads of a reflection: never its text.
struct ReflectionFact {
    ReflectionId id;
    Date on{};
    Dimension dimension = Dimension::Communicative;

    bool operator==(const ReflectionFact&) const = default;
};

// Everything that is known of one coach and one teacher. The order of a list never matters, and what came after the
// as-of day is not looked at. Records that rest in the bin do not belong here.
//
// More history than the comments ask for changes nothing; "the windows" are the three of window.h.
struct Evidence {
    TeacherId teacher;
    TeacherStatus status = TeacherStatus::Active;
    Date startedOn{};
    std::optional<Recognition> recognition;

    // From the first day of the previous window on. From before it, the last by day and id: the substantive one and the
    // held one that is no message, both not unasked.
    std::vector<ContactFact> contacts;

    // This teacher's only. Promises due from the first day of the previous window on, and those not closed before that
    // day. Action steps made from the first day of the earlier window on. Those made at one of the contacts, since a
    // meeting of several ends clearly for those who leave it with a step. `what` is not read.
    std::vector<NextStep> steps;

    std::vector<Agreement> agreements; // all versions; `answers` and `acknowledgements` are not read
    std::vector<Win> wins;             // seen from the first day of the previous window on, or not told; not `what`
    std::vector<Cycle> cycles;         // that touch one of the windows; only their two days are read
    std::vector<Checklist> checklists; // whose period holds the as-of day
    std::vector<Pulse> pulses;         // this teacher's, and every batch
    std::vector<ReflectionFact> reflections; // about this teacher
};

} // namespace alongside::trust

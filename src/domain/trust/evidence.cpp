#include "domain/trust/evidence.h"

namespace alongside::trust {

ContactFact factOf(const Contact& contact) {
    return {.id = contact.id,
            .on = contact.on,
            .kind = contact.kind,
            .status = contact.status,
            .askedBy = contact.askedBy,
            .welcome = contact.welcome,
            .planned = contact.planned,
            .readBack = contact.readBack,
            .hardMoment = contact.hardMoment,
            .nothingToDo = contact.nothingToDo,
            .goalLinked = contact.goalLinked,
            .noticeOn = contact.noticeOn,
            .summarySentOn = contact.summarySentOn};
}

bool isHeld(const ContactFact& contact) {
    return contact.status == ContactStatus::Held;
}

bool isSubstantive(const ContactFact& contact) {
    return isHeld(contact) && !isBrief(contact.kind);
}

} // namespace alongside::trust

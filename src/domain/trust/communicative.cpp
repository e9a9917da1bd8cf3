#include "domain/trust/communicative.h"

namespace alongside::trust {
namespace {

AgreementInForce agreementInForce(const View& view) {
    const auto standing = standingOn(view.asOf(), view.evidence().agreements);
    switch (standing) {
    case AgreementStanding::InForce:
        return {standing, Status::Strong};
    case AgreementStanding::ReviewDue:
    case AgreementStanding::Discussed:
    case AgreementStanding::Draft:
        return {standing, Status::Steady};
    case AgreementStanding::None:
        break;
    }
    const bool isLate = view.schoolDaysSince(view.evidence().startedOn) > kTimeToStartAnAgreement;
    return {standing, isLate ? Status::NeedsCare : Status::NotEnough};
}

SummarySent summarySent(const View& view) {
    SummarySent summaries;
    if (view.terms().summary == SummaryBy::None)
        return summaries;
    const int agreed = view.terms().summaryWithin;
    for (const auto* contact : view.contactsInWindow()) {
        if (!isSubstantive(*contact))
            continue;
        if (view.hasCome(contact->summarySentOn)) {
            const bool inTime = view.schoolDays(contact->on, *contact->summarySentOn) <= agreed;
            summaries.count.add(inTime, contact->id);
            if (!inTime)
                summaries.late.push_back(contact->id);
        } else if (view.schoolDaysSince(contact->on) > agreed) {
            summaries.count.add(false, contact->id);
            summaries.never.push_back(contact->id);
        }
    }
    return summaries;
}

// A notice that came after the as-of day was not known then. One that came after the day itself has no school day
// between: it is ahead only where the two agreed on a notice of 0 days.
bool isToldAhead(const View& view, const ContactFact& contact) {
    return contact.status != ContactStatus::CoachAbsent && view.hasCome(contact.noticeOn) &&
           view.schoolDays(*contact.noticeOn, contact.on) >= view.terms().notice;
}

bool isChangedByCoach(const ContactFact& contact) {
    return contact.status == ContactStatus::MovedByCoach || contact.status == ContactStatus::CancelledByCoach ||
           contact.status == ContactStatus::CoachAbsent;
}

} // namespace

Communicative communicativeIn(const View& view) {
    Communicative found;
    found.agreementInForce = agreementInForce(view);
    found.summarySent = summarySent(view);
    for (const auto* contact : view.contactsInWindow()) {
        if (isChangedByCoach(*contact))
            found.changesToldAhead.add(isToldAhead(view, *contact), contact->id);
        if (!isSubstantive(*contact))
            continue;
        found.clearEnding.add(contact->nothingToDo || view.hasStepMadeAt(contact->id), contact->id);
        found.readBack.add(contact->readBack, contact->id);
    }
    found.promises = promisesIn(view, Dimension::Communicative);
    return found;
}

} // namespace alongside::trust

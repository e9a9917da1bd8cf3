#include "trust/entry_reason.h"

#include "domain/trust/promises.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/step_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

using trust::Indicator;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Entries)
};

QString summaryReason(const Contact& contact, Date today) {
    return contact.summarySentOn ? Say::tr("Summary sent %1").arg(shortDay(*contact.summarySentOn, today))
                                 : Say::tr("No summary sent yet");
}

QString noticeReason(const Contact& contact, Date today) {
    return contact.noticeOn ? Say::tr("Told %1").arg(shortDay(*contact.noticeOn, today)) : Say::tr("Not told ahead");
}

QString keptReason(const NextStep& promise, Date today, const SchoolDays& days) {
    const auto which = trust::classOf(promise, today);
    const auto due = shortDay(*promise.dueOn, today);
    if (!which)
        return standingWords(promise, today, days);
    switch (*which) {
    case trust::PromiseClass::KeptOnTime:
        return Say::tr("Kept %1, due %2").arg(shortDay(*promise.closedOn, today), due);
    case trust::PromiseClass::MovedAheadAndKept:
        return Say::tr("Moved in good time, kept %1; first due %2").arg(shortDay(*promise.closedOn, today), due);
    case trust::PromiseClass::KeptLate:
        return Say::tr("Kept %1, later than %2").arg(shortDay(*promise.closedOn, today), due);
    case trust::PromiseClass::MovedAheadOpen:
        return Say::tr("Moved in good time to %1, still open").arg(shortDay(*currentDue(promise), today));
    case trust::PromiseClass::OverdueOpen:
        return Say::tr("Open since %1").arg(due);
    case trust::PromiseClass::DueToday:
        return Say::tr("Due today");
    case trust::PromiseClass::Missed:
        return Say::tr("Missed, was due %1").arg(due);
    }
    return {};
}

} // namespace

QString reasonFor(const Contact& contact, std::optional<Indicator> indicator, bool counts, Date today) {
    if (!indicator)
        return wordsFor(contact.status);
    switch (*indicator) {
    case Indicator::SummarySent:
        return summaryReason(contact, today);
    case Indicator::ClearEnding:
        return !counts               ? Say::tr("Neither a next step nor a clear end without one")
               : contact.nothingToDo ? Say::tr("Ended with nothing to do")
                                     : Say::tr("Ended with a next step");
    case Indicator::ChangesToldAhead:
        return noticeReason(contact, today);
    case Indicator::ReadBack:
        return counts ? Say::tr("Read back") : Say::tr("Not marked as read back");
    case Indicator::Rhythm:
        return counts ? Say::tr("Came within the rhythm")
                      : Say::tr("Came after a longer gap, or the gap is still open");
    case Indicator::AppointmentsKept:
        return contact.status == ContactStatus::Planned ? Say::tr("Not logged yet") : wordsFor(contact.status);
    case Indicator::WelcomePresence:
        return wordsFor(contact.welcome);
    case Indicator::CameBack:
        return counts ? Say::tr("You came back to it within 5 school days")
                      : Say::tr("No contact in the 5 school days after");
    case Indicator::TheyCame:
        return wordsFor(contact.askedBy);
    case Indicator::TiedToGoal:
        return counts ? Say::tr("Tied to the goal of the cycle") : Say::tr("Not marked as tied to the goal");
    case Indicator::HandsOn:
    case Indicator::AgreementInForce:
    case Indicator::PromisesCommunicative:
    case Indicator::WinsTold:
    case Indicator::PromisesRelational:
    case Indicator::Checklist:
    case Indicator::PromisesCompetence:
    case Indicator::OldestOpen:
    case Indicator::Fitted:
    case Indicator::LookedBack:
    case Indicator::Grounded:
    case Indicator::OfferedAhead:
        break;
    }
    return {};
}

QString reasonFor(const NextStep& step, std::optional<Indicator> indicator, bool counts, Date today,
                  const SchoolDays& days) {
    if (indicator == Indicator::Fitted)
        return counts ? Say::tr("Fitted to this class") : Say::tr("Not marked as fitted to this class");
    if (indicator == Indicator::Grounded)
        return counts ? Say::tr("Source: %1").arg(toQt(step.source).simplified()) : Say::tr("No source noted");
    if (indicator == Indicator::LookedBack)
        return step.lookBack && counts
                   ? Say::tr("Looked back %1: %2")
                         .arg(shortDay(step.lookBack->on, today), wordsFor(step.lookBack->verdict).toLower())
                   : Say::tr("Not looked back at yet");
    return isPromise(step) && step.dueOn ? keptReason(step, today, days) : standingWords(step, today, days);
}

} // namespace alongside

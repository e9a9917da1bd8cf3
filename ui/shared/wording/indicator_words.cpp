#include "shared/wording/trust_words.h"

#include <QCoreApplication>
#include <QLocale>

// The words of every practice and fact of the trust evaluation.

namespace alongside {
namespace {

using trust::Indicator;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

QString withinWords(int schoolDays) {
    return schoolDays == 0 ? Say::tr("%1 of %2 summaries sent on the day itself")
                           : Say::tr("%1 of %2 summaries sent within %Ln school day(s)", nullptr, schoolDays);
}

// With %1 for k and %2 for n; empty for what is no count.
QString patternOf(Indicator indicator, const trust::Terms& terms) {
    switch (indicator) {
    case Indicator::SummarySent:
        return withinWords(terms.summaryWithin);
    case Indicator::ClearEnding:
        return Say::tr("%1 of %2 meetings ended with a next step, or clearly without one");
    case Indicator::ChangesToldAhead:
        return Say::tr("%1 of %2 changes you made were told in good time");
    case Indicator::ReadBack:
        return Say::tr("%1 of %2 meetings ended with what was heard read back, by your own account");
    case Indicator::PromisesCommunicative:
        return Say::tr("%1 of %2 promises to answer or send kept by the date you gave");
    case Indicator::Rhythm:
        return Say::tr("%1 of %2 times you met again within the rhythm of %Ln school day(s)", nullptr, terms.rhythm);
    case Indicator::AppointmentsKept:
        return Say::tr("%1 of %2 appointments kept");
    case Indicator::WinsTold:
        return Say::tr("%1 of %2 wins told");
    case Indicator::CameBack:
        return Say::tr("%1 of %2 hard moments returned to within 5 school days");
    case Indicator::PromisesRelational:
        return Say::tr("%1 of %2 promises to be there kept by the date you gave");
    case Indicator::PromisesCompetence:
        return Say::tr("%1 of %2 promises to bring or make kept by the date you gave");
    case Indicator::Fitted:
        return Say::tr("%1 of %2 things you brought were fitted to this class");
    case Indicator::TiedToGoal:
        return Say::tr("%1 of %2 meetings in the cycle were tied to its goal");
    case Indicator::LookedBack:
        return Say::tr("%1 of %2 steps that were tried have been looked back at");
    case Indicator::Grounded:
        return Say::tr("%1 of %2 things you brought came with their source");
    case Indicator::AgreementInForce:
    case Indicator::WelcomePresence:
    case Indicator::Checklist:
    case Indicator::TheyCame:
    case Indicator::OldestOpen:
    case Indicator::HandsOn:
    case Indicator::OfferedAhead:
        break;
    }
    return {};
}

} // namespace

QString nameOf(Indicator indicator) {
    switch (indicator) {
    case Indicator::AgreementInForce:
        return Say::tr("Agreement");
    case Indicator::SummarySent:
        return Say::tr("Summaries sent");
    case Indicator::ClearEnding:
        return Say::tr("Clear endings");
    case Indicator::ChangesToldAhead:
        return Say::tr("Changes told in good time");
    case Indicator::ReadBack:
        return Say::tr("What was heard read back");
    case Indicator::PromisesCommunicative:
        return Say::tr("Promises to answer or send");
    case Indicator::Rhythm:
        return Say::tr("Rhythm of meetings");
    case Indicator::AppointmentsKept:
        return Say::tr("Appointments kept");
    case Indicator::WinsTold:
        return Say::tr("Wins told");
    case Indicator::WelcomePresence:
        return Say::tr("Around when welcome");
    case Indicator::CameBack:
        return Say::tr("Hard moments returned to");
    case Indicator::PromisesRelational:
        return Say::tr("Promises to be there");
    case Indicator::Checklist:
        return Say::tr("Checklist");
    case Indicator::TheyCame:
        return Say::tr("At the teacher's wish");
    case Indicator::PromisesCompetence:
        return Say::tr("Promises to bring or make");
    case Indicator::OldestOpen:
        return Say::tr("Promises past their day");
    case Indicator::Fitted:
        return Say::tr("Fitted to this class");
    case Indicator::TiedToGoal:
        return Say::tr("Tied to the goal");
    case Indicator::HandsOn:
        return Say::tr("Side by side");
    case Indicator::LookedBack:
        return Say::tr("Looked back at what was tried");
    case Indicator::Grounded:
        return Say::tr("Brought with its source");
    case Indicator::OfferedAhead:
        return Say::tr("Offered before it was asked for");
    }
    return {};
}

QString sentenceFor(Indicator indicator, const trust::Count& count, const trust::Terms& terms) {
    const auto [k, n] = count.tally();
    if (n == 0)
        return Say::tr("%1: nothing to count yet").arg(nameOf(indicator));
    const auto done = QLocale().toString(k), of = QLocale().toString(n);
    if (count.status == trust::Status::NotEnough)
        return Say::tr("%1: not enough yet (%2 of %3)").arg(nameOf(indicator), done, of);
    return patternOf(indicator, terms).arg(done, of);
}

QString careFor(Indicator indicator) {
    switch (indicator) {
    case Indicator::AgreementInForce:
        return Say::tr("start the agreement together.");
    case Indicator::SummarySent:
        return Say::tr("send the summary on the day itself.");
    case Indicator::ClearEnding:
        return Say::tr("end with who owes what, or say that nothing is owed.");
    case Indicator::ChangesToldAhead:
        return Say::tr("tell changes before the day, as agreed.");
    case Indicator::ReadBack:
        return Say::tr("read back what you heard before you part.");
    case Indicator::PromisesCommunicative:
        return Say::tr("give a later date that you can keep, and answer by it.");
    case Indicator::Rhythm:
        return Say::tr("put the next meeting into both calendars before you part.");
    case Indicator::AppointmentsKept:
        return Say::tr("plan fewer appointments, and keep those.");
    case Indicator::WinsTold:
        return Say::tr("tell a win in the week in which you saw it.");
    case Indicator::CameBack:
        return Say::tr("come back to a hard moment within the week.");
    case Indicator::PromisesRelational:
        return Say::tr("promise to be there only where you surely can.");
    case Indicator::PromisesCompetence:
        return Say::tr("promise one thing at a time, with a date that holds.");
    case Indicator::Fitted:
        return Say::tr("fit what you bring to this class before you bring it.");
    case Indicator::TiedToGoal:
        return Say::tr("open the next meeting with the goal of the cycle.");
    case Indicator::LookedBack:
        return Say::tr("ask what became of the step they tried.");
    case Indicator::Grounded:
        return Say::tr("say where it comes from when you bring something.");
    case Indicator::WelcomePresence:
    case Indicator::Checklist:
    case Indicator::TheyCame:
    case Indicator::OldestOpen:
    case Indicator::HandsOn:
    case Indicator::OfferedAhead:
        break;
    }
    return {};
}

} // namespace alongside

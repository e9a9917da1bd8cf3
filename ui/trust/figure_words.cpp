#include "trust/figure_words.h"

#include "shared/wording/date_words.h"
#include "shared/wording/trust_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

using trust::Assessment;
using trust::Indicator;

QString say(const char* words, qsizetype n = -1) {
    return QCoreApplication::translate("Trust", words, nullptr, static_cast<int>(n));
}

QString joined(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

QString latenessOf(const trust::SummarySent& summaries) {
    QStringList words;
    if (!summaries.late.empty())
        words += say("%n came later", std::ssize(summaries.late));
    if (!summaries.never.empty())
        words += say("%n not sent yet", std::ssize(summaries.never));
    return joined(words);
}

// The day of the oldest of these that is open past its day.
QString oldestOf(const std::vector<NextStepId>& promises, const Assessment& all, Date today) {
    for (const auto& overdue : all.competence.oldestOpen.overdue)
        if (std::find(promises.begin(), promises.end(), overdue.id) != promises.end())
            return shortDay(overdue.dueOn, today);
    return {};
}

QString classesOf(const trust::Promises& promises, const Assessment& all, Date today) {
    QStringList words;
    for (const auto which : everyValueOf<trust::PromiseClass>()) {
        const auto& ids = promises.of(which);
        if (which != trust::PromiseClass::KeptOnTime && !ids.empty())
            words += wordsFor(which, static_cast<int>(ids.size()), oldestOf(ids, all, today));
    }
    return joined(words);
}

QString metAgoWords(const trust::Rhythm& rhythm) {
    if (!rhythm.metAgo)
        return {};
    return *rhythm.metAgo == 0 ? say("last met today") : say("last met %n school day(s) ago", *rhythm.metAgo);
}

QString medianWords(const trust::WinsTold& wins) {
    if (!wins.median || wins.count.status == trust::Status::NotEnough)
        return {};
    return *wins.median == 0 ? say("as a rule on the day itself")
                             : say("as a rule after %n school day(s)", *wins.median);
}

QString standingSentence(trust::AgreementStanding standing) {
    switch (standing) {
    case trust::AgreementStanding::InForce:
        return say("The agreement is in force");
    case trust::AgreementStanding::ReviewDue:
        return say("The agreement is due for review");
    case trust::AgreementStanding::Discussed:
        return say("The agreement is talked through, not yet acknowledged");
    case trust::AgreementStanding::Draft:
        return say("The agreement is a draft");
    case trust::AgreementStanding::None:
        return say("No agreement yet");
    }
    return {};
}

QString presenceWords(const trust::WelcomePresence& presence) {
    const auto welcome = std::ssize(presence.welcome), unasked = std::ssize(presence.unasked);
    if (welcome == 0 && unasked == 0)
        return say("No short contact or visit yet");
    const auto first = say("Around %n time(s) when welcome", welcome);
    const auto second = unasked == 0 ? say("never unasked") : say("%n time(s) unasked", unasked);
    return joined({first, second});
}

QString checklistWords(const trust::ChecklistTicks& ticks, Date today) {
    if (!ticks.period)
        return say("The checklist of this month is not begun");
    QStringList each;
    for (const auto strategy : everyValueOf<Strategy>()) {
        const auto& [done, fit] = ticks.byStrategy[static_cast<std::size_t>(strategy)];
        each += say("%1 %2 of %3").arg(nameOf(strategy)).arg(done).arg(fit);
    }
    auto words = say("Checklist this month: %1").arg(joined(each));
    if (ticks.lastChange)
        words += say("; last on %1").arg(shortDay(*ticks.lastChange, today));
    return words;
}

} // namespace

QString besideWords(Indicator indicator, const Assessment& all, Date today) {
    switch (indicator) {
    case Indicator::SummarySent:
        return latenessOf(all.communicative.summarySent);
    case Indicator::PromisesCommunicative:
        return classesOf(all.communicative.promises, all, today);
    case Indicator::PromisesRelational:
        return classesOf(all.relational.promises, all, today);
    case Indicator::PromisesCompetence:
        return classesOf(all.competence.promises, all, today);
    case Indicator::Rhythm:
        return metAgoWords(all.relational.rhythm);
    case Indicator::AppointmentsKept: {
        const auto open = std::ssize(all.relational.appointmentsKept.notLogged);
        return open == 0 ? QString() : say("%n not logged yet", open);
    }
    case Indicator::WinsTold:
        return medianWords(all.relational.winsTold);
    case Indicator::AgreementInForce:
    case Indicator::ClearEnding:
    case Indicator::ChangesToldAhead:
    case Indicator::ReadBack:
    case Indicator::WelcomePresence:
    case Indicator::CameBack:
    case Indicator::Checklist:
    case Indicator::TheyCame:
    case Indicator::OldestOpen:
    case Indicator::Fitted:
    case Indicator::TiedToGoal:
    case Indicator::HandsOn:
    case Indicator::LookedBack:
    case Indicator::Grounded:
    case Indicator::OfferedAhead:
        break;
    }
    return {};
}

QString factWords(Indicator indicator, const Assessment& all, Date today) {
    const auto ifAny = [](const char* words, qsizetype n) { return n == 0 ? QString() : say(words, n); };
    switch (indicator) {
    case Indicator::AgreementInForce:
        return standingSentence(all.communicative.agreementInForce.standing);
    case Indicator::WelcomePresence:
        return presenceWords(all.relational.welcomePresence);
    case Indicator::Checklist:
        return checklistWords(all.relational.checklist, today);
    case Indicator::TheyCame:
        return ifAny("%n contact(s) at the teacher's wish", std::ssize(all.relational.theyCame));
    case Indicator::OldestOpen: {
        const auto& open = all.competence.oldestOpen;
        return open.overdue.empty() ? say("No promise of any kind is past its day")
                                    : say("%n promise(s) of any kind past their day", std::ssize(open.overdue)) +
                                          say(", the oldest by %n school day(s)", *open.oldest());
    }
    case Indicator::HandsOn:
        return ifAny("%n time(s) side by side: planning, teaching, modelling or looking at student work",
                     std::ssize(all.competence.handsOn));
    case Indicator::OfferedAhead:
        return ifAny("%n thing(s) offered before being asked", std::ssize(all.competence.offeredAhead));
    case Indicator::SummarySent:
    case Indicator::ClearEnding:
    case Indicator::ChangesToldAhead:
    case Indicator::ReadBack:
    case Indicator::PromisesCommunicative:
    case Indicator::Rhythm:
    case Indicator::AppointmentsKept:
    case Indicator::WinsTold:
    case Indicator::CameBack:
    case Indicator::PromisesRelational:
    case Indicator::PromisesCompetence:
    case Indicator::Fitted:
    case Indicator::TiedToGoal:
    case Indicator::LookedBack:
    case Indicator::Grounded:
        break;
    }
    return {};
}

} // namespace alongside

#include "trust/figure_words.h"

#include "shared/text.h"
#include "shared/wording/checklist_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/trust_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

using trust::Assessment;
using trust::Indicator;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

QString joined(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

QString latenessOf(const trust::SummarySent& summaries) {
    QStringList words;
    if (!summaries.late.empty())
        words += Say::tr("%Ln came later", nullptr, countOf(summaries.late));
    if (!summaries.never.empty())
        words += Say::tr("%Ln not sent yet", nullptr, countOf(summaries.never));
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
            words += wordsFor(which, countOf(ids), oldestOf(ids, all, today));
    }
    return joined(words);
}

QString metAgoWords(const trust::Rhythm& rhythm) {
    if (!rhythm.metAgo)
        return {};
    return *rhythm.metAgo == 0 ? Say::tr("last met today")
                               : Say::tr("last met %Ln school day(s) ago", nullptr, *rhythm.metAgo);
}

// Only where they saw each other since they last met.
QString seenAgoWords(const trust::Rhythm& rhythm) {
    if (!rhythm.seenAgo || rhythm.seenAgo == rhythm.metAgo)
        return {};
    return *rhythm.seenAgo == 0 ? Say::tr("last seen today")
                                : Say::tr("last seen %Ln school day(s) ago", nullptr, *rhythm.seenAgo);
}

QString rhythmWords(const trust::Rhythm& rhythm) {
    QStringList words{metAgoWords(rhythm), seenAgoWords(rhythm)};
    if (rhythm.longestGap)
        words += Say::tr("longest gap %Ln school day(s)", nullptr, *rhythm.longestGap);
    words.removeAll(QString());
    return joined(words);
}

QString medianWords(const trust::WinsTold& wins) {
    if (!wins.median || wins.count.status == trust::Status::NotEnough)
        return {};
    return *wins.median == 0 ? Say::tr("as a rule on the day itself")
                             : Say::tr("as a rule after %Ln school day(s)", nullptr, *wins.median);
}

QString standingSentence(trust::AgreementStanding standing) {
    switch (standing) {
    case trust::AgreementStanding::InForce:
        return Say::tr("The agreement is in force");
    case trust::AgreementStanding::ReviewDue:
        return Say::tr("The agreement is due for review");
    case trust::AgreementStanding::Discussed:
        return Say::tr("The agreement is talked through, not yet acknowledged");
    case trust::AgreementStanding::Draft:
        return Say::tr("The agreement is a draft");
    case trust::AgreementStanding::None:
        return Say::tr("No agreement yet");
    }
    return {};
}

QString presenceWords(const trust::WelcomePresence& presence) {
    const auto welcome = countOf(presence.welcome), unasked = countOf(presence.unasked);
    if (welcome == 0 && unasked == 0)
        return Say::tr("No hallway talk, message or visit yet; a check-in counts as a meeting");
    const auto first = Say::tr("Around %Ln time(s) when welcome", nullptr, welcome);
    const auto second = unasked == 0 ? Say::tr("never unasked") : Say::tr("%Ln time(s) unasked", nullptr, unasked);
    return joined({first, second});
}

QString checklistWords(const trust::ChecklistTicks& ticks, Date today) {
    if (!ticks.period)
        return Say::tr("The checklist of this month is not begun");
    QStringList each;
    for (const auto strategy : everyValueOf<Strategy>()) {
        const auto& [done, fit] = ticks.byStrategy[static_cast<std::size_t>(strategy)];
        each += Say::tr("%1 %2 of %3").arg(wordsFor(strategy), QLocale().toString(done), QLocale().toString(fit));
    }
    auto words = Say::tr("Checklist this month: %1").arg(joined(each));
    if (ticks.lastChange)
        words += Say::tr("; last on %1").arg(shortDay(*ticks.lastChange, today));
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
        return rhythmWords(all.relational.rhythm);
    case Indicator::AppointmentsKept: {
        const auto open = countOf(all.relational.appointmentsKept.notLogged);
        return open == 0 ? QString() : Say::tr("%Ln not logged yet", nullptr, open);
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
    const auto ifAny = [](const char* words, const auto& list) {
        return list.empty() ? QString() : Say::tr(words, nullptr, countOf(list));
    };
    switch (indicator) {
    case Indicator::AgreementInForce:
        return standingSentence(all.communicative.agreementInForce.standing);
    case Indicator::WelcomePresence:
        return presenceWords(all.relational.welcomePresence);
    case Indicator::Checklist:
        return checklistWords(all.relational.checklist, today);
    case Indicator::TheyCame:
        return ifAny(QT_TRANSLATE_N_NOOP("Trust", "%Ln contact(s) at the teacher's wish"), all.relational.theyCame);
    case Indicator::OldestOpen: {
        const auto& open = all.competence.oldestOpen;
        return open.overdue.empty()
                   ? Say::tr("No promise of any kind is past its day")
                   : Say::tr("%Ln promise(s) of any kind past their day", nullptr, countOf(open.overdue)) +
                         Say::tr(", the oldest by %Ln school day(s)", nullptr, *open.oldest());
    }
    case Indicator::HandsOn:
        return ifAny(QT_TRANSLATE_N_NOOP(
                         "Trust", "%Ln time(s) side by side: planning, teaching, modelling or looking at student work"),
                     all.competence.handsOn);
    case Indicator::OfferedAhead:
        return ifAny(QT_TRANSLATE_N_NOOP("Trust", "%Ln thing(s) offered before being asked"),
                     all.competence.offeredAhead);
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

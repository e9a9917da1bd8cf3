#include "trust/advice.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/trust_words.h"
#include "trust/advice_content.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace alongside {
namespace {

using trust::Assessment;
using trust::Suggestion;
using trust::TryRule;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

// Titles can be long: a suggestion names what it means in a few words.
QString inShort(const std::string& words) {
    constexpr qsizetype kMost = 60;
    const auto whole = toQt(words).simplified();
    return whole.size() <= kMost ? whole : whole.left(kMost).trimmed() + QStringLiteral("…");
}

template <class Id>
Id idIn(const trust::About& about) {
    return std::get<Id>(std::get<trust::Entry>(about));
}

Dimension dimensionFor(const Suggestion& suggestion, const Assessment& all) {
    switch (suggestion.rule) {
    case TryRule::OverduePromise:
        return all.competence.oldestOpen.overdue.front().dimension;
    case TryRule::AskAbout:
        return std::get<Dimension>(suggestion.about);
    case TryRule::NeedsCare:
        return trust::dimensionOf(std::get<trust::Indicator>(suggestion.about));
    case TryRule::StartAgreement:
        return Dimension::Communicative;
    case TryRule::UnaskedVisit:
    case TryRule::CheckIn:
    case TryRule::TellWin:
        break;
    }
    return Dimension::Relational;
}

void wordOverdue(Advice& advice, const Suggestion& suggestion, const Tables& tables, Date today) {
    const auto promise = tables.nextSteps.find(idIn<NextStepId>(suggestion.about)).value_or(NextStep{});
    advice.next = Say::tr("put it right: “%1”").arg(inShort(promise.what));
    if (promise.dueOn)
        advice.why = Say::tr("“%1” was due %2 and is still open. Telling early keeps more trust than a late surprise.")
                         .arg(inShort(promise.what), shortDay(*promise.dueOn, today));
}

void wordWin(Advice& advice, const Suggestion& suggestion, const Tables& tables, Date today) {
    const auto win = tables.wins.find(idIn<WinId>(suggestion.about)).value_or(Win{});
    advice.next = Say::tr("tell the win of %1.").arg(shortDay(win.seenOn, today));
    advice.why = Say::tr("You saw “%1” and have not told it yet.").arg(inShort(win.what));
}

void wordCare(Advice& advice, trust::Indicator indicator, const Assessment& all) {
    advice.next = careFor(indicator);
    for (const auto& [named, count] : trust::countsOf(all)) {
        if (named != indicator)
            continue;
        advice.why = sentenceFor(indicator, *count, all.terms) + QLatin1Char('.');
        advice.evidence.indicator = indicator;
        advice.evidence.counted = count->yes;
        advice.evidence.others = count->no;
    }
}

void word(Advice& advice, const Suggestion& suggestion, const Assessment& all, const Tables& tables, Date today) {
    switch (suggestion.rule) {
    case TryRule::OverduePromise:
        wordOverdue(advice, suggestion, tables, today);
        break;
    case TryRule::UnaskedVisit:
        advice.next = Say::tr("own up to the visit nobody asked for.");
        advice.why = Say::tr("You agreed on visits by invitation, and one came without.");
        break;
    case TryRule::AskAbout:
        advice.next = Say::tr("ask how it looks from their side.");
        advice.why = Say::tr("Your log shows kept words; what they say sounds different. Neither is wrong.");
        break;
    case TryRule::StartAgreement:
        advice.next = careFor(trust::Indicator::AgreementInForce);
        advice.why = Say::tr("You have worked together for a while without an agreement.");
        break;
    case TryRule::CheckIn:
        advice.next = Say::tr("check in.");
        advice.why = all.relational.rhythm.metAgo ? Say::tr("You last met %Ln school day(s) ago; the rhythm is %1.",
                                                            nullptr, *all.relational.rhythm.metAgo)
                                                        .arg(QLocale().toString(all.terms.rhythm))
                                                  : Say::tr("No meeting is logged.");
        break;
    case TryRule::NeedsCare:
        wordCare(advice, std::get<trust::Indicator>(suggestion.about), all);
        break;
    case TryRule::TellWin:
        wordWin(advice, suggestion, tables, today);
        break;
    }
}

} // namespace

QList<Advice> adviceFrom(const Assessment& all, const Tables& tables, const Content& content, Date today) {
    QList<Advice> found;
    for (const auto& suggestion : all.tryNext) {
        Advice advice;
        advice.dimension = dimensionFor(suggestion, all);
        word(advice, suggestion, all, tables, today);
        if (const auto* entry = std::get_if<trust::Entry>(&suggestion.about);
            entry && !std::holds_alternative<TeacherId>(*entry))
            advice.evidence.counted.push_back(*entry);
        advice.evidence.teacher = all.teacher;
        advice.evidence.title = advice.why;
        advice.move = toQt(moveFor(suggestion, advice.dimension, content.moves));
        advice.tool = toQt(toolFor(suggestion, advice.dimension, content.tools));
        found.push_back(std::move(advice));
    }
    return found;
}

} // namespace alongside

#include "trust/headline.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/trust_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

using trust::Assessment;

constexpr int kStreak = 5; // events

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

const trust::Promises& promisesOf(const Assessment& all, Dimension dimension) {
    switch (dimension) {
    case Dimension::Communicative:
        return all.communicative.promises;
    case Dimension::Relational:
        return all.relational.promises;
    case Dimension::Competence:
        break;
    }
    return all.competence.promises;
}

Headline owed(const Assessment& all, Dimension dimension, Date today) {
    std::vector<trust::OverduePromise> overdue;
    for (const auto& promise : all.competence.oldestOpen.overdue)
        if (promise.dimension == dimension)
            overdue.push_back(promise);
    if (!overdue.empty())
        return {Say::tr("%Ln promise(s) open since %1", nullptr, countOf(overdue))
                    .arg(shortDay(overdue.front().dueOn, today)),
                Shade::Warn};
    const auto dueToday = countOf(promisesOf(all, dimension).of(trust::PromiseClass::DueToday));
    return dueToday == 0 ? Headline{} : Headline{Say::tr("%Ln promise(s) due today", nullptr, dueToday)};
}

bool hasUnaskedVisit(const Assessment& all) {
    return std::any_of(all.tryNext.begin(), all.tryNext.end(), [](const trust::Suggestion& suggestion) {
        return suggestion.rule == trust::TryRule::UnaskedVisit;
    });
}

Headline brokenRule(const Assessment& all, Dimension dimension) {
    if (!all.terms.agreement)
        return {};
    if (dimension == Dimension::Relational && hasUnaskedVisit(all))
        return {Say::tr("A visit nobody asked for, though you agreed on invitation")};
    if (dimension != Dimension::Communicative)
        return {};
    if (const auto late = countOf(all.communicative.changesToldAhead.no); late > 0)
        return {Say::tr("%Ln change(s) told later than you agreed", nullptr, late)};
    if (const auto never = countOf(all.communicative.summarySent.never); never > 0)
        return {Say::tr("%Ln agreed summary(ies) not sent yet", nullptr, never)};
    return {};
}

// The longest of the practices without a miss.
Headline streak(const Assessment& all, Dimension dimension) {
    std::optional<trust::NamedCount> longest;
    for (const auto& named : trust::countsOf(all)) {
        const auto [k, n] = named.count->tally();
        if (trust::dimensionOf(named.indicator) != dimension || k < n || n < kStreak)
            continue;
        if (!longest || n > longest->count->tally().n)
            longest = named;
    }
    if (!longest)
        return {};
    return {Say::tr("%1: all %2").arg(nameOf(longest->indicator)).arg(longest->count->tally().n)};
}

Headline silence(const Assessment& all, const std::optional<LastLogged>& lastLogged, Date today) {
    if (!lastLogged)
        return {Say::tr("Nothing logged yet")};
    if (lastLogged->ago <= all.terms.rhythm)
        return {};
    return {Say::tr("Nothing logged since %1").arg(shortDay(lastLogged->on, today))};
}

} // namespace

Headline headlineOf(const Assessment& all, Dimension dimension, std::optional<LastLogged> lastLogged, Date today) {
    if (const auto found = owed(all, dimension, today); !found.words.isEmpty())
        return found;
    if (const auto found = brokenRule(all, dimension); !found.words.isEmpty())
        return found;
    if (std::find(all.askAbout.begin(), all.askAbout.end(), dimension) != all.askAbout.end())
        return {Say::tr("Your log and what they say differ. Worth asking")};
    if (const auto found = streak(all, dimension); !found.words.isEmpty())
        return found;
    return silence(all, lastLogged, today);
}

QString ringWords(const Assessment& all, Dimension dimension) {
    std::array<int, everyValueOf<trust::Status>().size()> times{};
    const auto add = [&](trust::Status status) { ++times[static_cast<std::size_t>(status)]; };
    if (dimension == Dimension::Communicative)
        add(all.communicative.agreementInForce.status);
    for (const auto& [indicator, count] : trust::countsOf(all))
        if (trust::dimensionOf(indicator) == dimension)
            add(count->status);
    QStringList words;
    for (const auto status : {trust::Status::Strong, trust::Status::Steady, trust::Status::NeedsCare})
        if (const int n = times[static_cast<std::size_t>(status)]; n > 0)
            words += Say::tr("%1 %2").arg(n).arg(wordsFor(status));
    return words.join(QStringLiteral(", "));
}

} // namespace alongside

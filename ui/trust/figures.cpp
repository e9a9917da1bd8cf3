#include "trust/figures.h"

#include "shared/wording/trust_words.h"
#include "trust/figure_words.h"

#include <algorithm>

namespace alongside {
namespace {

using trust::Indicator;
using trust::Status;

constexpr qsizetype kAtAGlance = 3;

template <class Ids>
std::vector<trust::Entry> entries(const Ids& ids) {
    return {ids.begin(), ids.end()};
}

std::vector<trust::Entry> overdueEntries(const trust::Assessment& assessment) {
    std::vector<trust::Entry> found;
    for (const auto& promise : assessment.competence.oldestOpen.overdue)
        found.emplace_back(promise.id);
    return found;
}

// The records behind a fact or sign: those that it speaks of, and others that it tells apart.
void addEntries(Figure& figure, const trust::Assessment& all) {
    switch (figure.indicator) {
    case Indicator::WelcomePresence:
        figure.counted = entries(all.relational.welcomePresence.welcome);
        figure.others = entries(all.relational.welcomePresence.unasked);
        break;
    case Indicator::TheyCame:
        figure.counted = entries(all.relational.theyCame);
        break;
    case Indicator::OldestOpen:
        figure.counted = overdueEntries(all);
        break;
    case Indicator::HandsOn:
        figure.counted = entries(all.competence.handsOn);
        break;
    case Indicator::OfferedAhead:
        figure.counted = entries(all.competence.offeredAhead);
        break;
    case Indicator::AgreementInForce:
        figure.state = all.communicative.agreementInForce.status;
        break;
    case Indicator::Checklist: // opens the checklist itself
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
}

std::vector<trust::Entry> stillOpen(const trust::Promises& promises) {
    auto found = entries(promises.of(trust::PromiseClass::MovedAheadOpen));
    const auto& dueToday = promises.of(trust::PromiseClass::DueToday);
    found.insert(found.end(), dueToday.begin(), dueToday.end());
    return found;
}

// What a count leaves out though its sentence names it.
std::vector<trust::Entry> entriesBeside(Indicator indicator, const trust::Assessment& all) {
    if (indicator == Indicator::PromisesCommunicative)
        return stillOpen(all.communicative.promises);
    if (indicator == Indicator::PromisesRelational)
        return stillOpen(all.relational.promises);
    if (indicator == Indicator::PromisesCompetence)
        return stillOpen(all.competence.promises);
    if (indicator == Indicator::AppointmentsKept)
        return entries(all.relational.appointmentsKept.notLogged);
    return {};
}

Figure figureOf(Indicator indicator, const trust::Count* count, const trust::Assessment& all, Date today) {
    Figure figure;
    figure.indicator = indicator;
    if (!count) {
        figure.sentence = factWords(indicator, all, today);
        addEntries(figure, all);
        return figure;
    }
    figure.sentence = sentenceFor(indicator, *count, all.terms);
    if (const auto beside = besideWords(indicator, all, today); !beside.isEmpty())
        figure.sentence += QStringLiteral("; ") + beside;
    figure.before = beforeWords(*count);
    figure.state = count->status;
    if (count->status != Status::NotEnough)
        figure.tally = count->tally();
    figure.counted = count->yes;
    figure.others = count->no;
    figure.beside = entriesBeside(indicator, all);
    return figure;
}

// The smaller, the more it says.
int rankOf(const Figure& figure) {
    const bool asks = figure.indicator == Indicator::OldestOpen && !figure.counted.empty();
    const bool unasked = figure.indicator == Indicator::WelcomePresence && !figure.others.empty();
    if (asks || unasked || figure.state == Status::NeedsCare)
        return 0;
    if (figure.state == Status::Strong && figure.tally)
        return 1;
    if (figure.state == Status::Steady)
        return 2;
    if (figure.state == Status::Strong)
        return 3;
    return figure.state ? 5 : 4;
}

} // namespace

QList<Figure> figuresOf(const trust::Assessment& assessment, Dimension dimension, Date today) {
    const auto counts = trust::countsOf(assessment);
    QList<Figure> figures;
    for (const auto indicator : everyValueOf<Indicator>()) {
        if (trust::dimensionOf(indicator) != dimension)
            continue;
        const auto named = std::find_if(counts.begin(), counts.end(),
                                        [&](const trust::NamedCount& c) { return c.indicator == indicator; });
        auto figure = figureOf(indicator, named == counts.end() ? nullptr : named->count, assessment, today);
        if (!figure.sentence.isEmpty())
            figures.push_back(std::move(figure));
    }
    return figures;
}

QList<Figure> mostTelling(const QList<Figure>& figures) {
    auto order = figures;
    std::stable_sort(order.begin(), order.end(),
                     [](const Figure& a, const Figure& b) { return rankOf(a) < rankOf(b); });
    order.resize(std::min(order.size(), kAtAGlance));
    std::sort(order.begin(), order.end(), [](const Figure& a, const Figure& b) { return a.indicator < b.indicator; });
    return order;
}

QList<Practice> practicesIn(const QList<Figure>& figures) {
    QList<Practice> practices;
    for (const auto& figure : figures)
        if (figure.state)
            practices.push_back({stateOf(*figure.state), figure.sentence});
    return practices;
}

FigureEntries entriesOf(const Figure& figure, TeacherId teacher) {
    return {teacher, figure.sentence, figure.indicator, figure.counted, figure.others, figure.beside};
}

} // namespace alongside

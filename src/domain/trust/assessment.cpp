#include "domain/trust/assessment.h"

namespace alongside::trust {
namespace {

constexpr std::array kCounted{Indicator::SummarySent,
                              Indicator::ClearEnding,
                              Indicator::ChangesToldAhead,
                              Indicator::ReadBack,
                              Indicator::PromisesCommunicative,
                              Indicator::Rhythm,
                              Indicator::AppointmentsKept,
                              Indicator::WinsTold,
                              Indicator::CameBack,
                              Indicator::PromisesRelational,
                              Indicator::PromisesCompetence,
                              Indicator::Fitted,
                              Indicator::TiedToGoal,
                              Indicator::LookedBack,
                              Indicator::Grounded};

// In the order of kCounted; of a const assessment, const counts.
template <class Found>
auto everyCount(Found& all) {
    auto& said = all.communicative;
    auto& been = all.relational;
    auto& brought = all.competence;
    return std::array{&said.summarySent.count,
                      &said.clearEnding,
                      &said.changesToldAhead,
                      &said.readBack,
                      &said.promises.count,
                      &been.rhythm.count,
                      &been.appointmentsKept.count,
                      &been.winsTold.count,
                      &been.cameBack,
                      &been.promises.count,
                      &brought.promises.count,
                      &brought.fitted,
                      &brought.tiedToGoal,
                      &brought.lookedBack,
                      &brought.grounded};
}

Assessment found(const View& view) {
    Assessment all;
    all.teacher = view.evidence().teacher;
    all.terms = view.terms();
    all.communicative = communicativeIn(view);
    all.relational = relationalIn(view);
    all.competence = competenceIn(view);
    return all;
}

void rate(Assessment& now, const Assessment& before, const Settings& settings) {
    const auto counts = everyCount(now);
    const auto earlier = everyCount(before);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i]->status = statusOf(counts[i]->tally(), settings);
        counts[i]->previous = earlier[i]->tally();
    }
}

void summarise(Assessment& all) {
    for (const auto dimension : everyValueOf<Dimension>()) {
        std::vector<Status> statuses;
        if (dimension == Dimension::Communicative)
            statuses.push_back(all.communicative.agreementInForce.status);
        for (const auto& [indicator, count] : countsOf(all))
            if (dimensionOf(indicator) == dimension)
                statuses.push_back(count->status);
        all.summaries[static_cast<std::size_t>(dimension)] =
            summaryOf(dimension, statuses, all.competence.oldestOpen.overdue);
    }
}

// The counts whose practice the teacher can see best, to hold against what the teacher says.
std::vector<Tally> loggedOf(Dimension dimension, const Assessment& all) {
    switch (dimension) {
    case Dimension::Communicative:
        return {all.communicative.summarySent.count.tally(), all.communicative.promises.count.tally()};
    case Dimension::Relational:
        return {all.relational.appointmentsKept.count.tally(), all.relational.promises.count.tally()};
    case Dimension::Competence:
        break;
    }
    return {all.competence.promises.count.tally()};
}

void addLanes(Assessment& all, const View& view) {
    for (const auto dimension : everyValueOf<Dimension>()) {
        all.lanes[static_cast<std::size_t>(dimension)] = lanesOf(dimension, view.evidence(), view.asOf());
        if (isWorthAsking(dimension, loggedOf(dimension, all), view.evidence(), view.asOf()))
            all.askAbout.push_back(dimension);
    }
}

std::vector<Indicator> countsThatNeedCare(const Assessment& all) {
    std::vector<Indicator> found;
    for (const auto& [indicator, count] : countsOf(all))
        if (count->status == Status::NeedsCare)
            found.push_back(indicator);
    return found;
}

} // namespace

std::array<NamedCount, 15> countsOf(const Assessment& assessment) {
    const auto counts = everyCount(assessment);
    std::array<NamedCount, kCounted.size()> named{};
    for (std::size_t i = 0; i < named.size(); ++i)
        named[i] = {kCounted[i], counts[i]};
    return named;
}

Assessment assess(const Evidence& evidence, const SchoolDays& days, const Settings& settings, const Windows& windows) {
    const Basis basis{evidence, days, settings};
    const View now(basis, windows.now, windows.previous.from);
    const View before(basis, windows.previous, windows.earlier.from);
    auto all = found(now);
    all.windows = windows;
    rate(all, found(before), settings);
    summarise(all);
    addLanes(all, now);
    const auto care = countsThatNeedCare(all);
    all.tryNext = suggestionsFrom(
        now, {all.communicative, all.relational, all.competence.oldestOpen.overdue, all.askAbout, care});
    return all;
}

} // namespace alongside::trust

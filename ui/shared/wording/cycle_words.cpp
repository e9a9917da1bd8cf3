#include "shared/wording/cycle_words.h"

#include "overview/cycle_view.h"
#include "shared/text.h"
#include "shared/translation.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

constexpr const char* kContext = "Cycles";

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Cycles)
};

// What a model proposes, by its words in the sources.
struct Proposal {
    const char* name;
    int share;
};

std::vector<Proposal> proposalsOf(CycleModel model) {
    switch (model) {
    case CycleModel::Impact:
        return {{QT_TRANSLATE_NOOP("Cycles", "Identify"), 1},
                {QT_TRANSLATE_NOOP("Cycles", "Learn"), 1},
                {QT_TRANSLATE_NOOP("Cycles", "Improve"), 2}};
    case CycleModel::BeforeDuringAfter:
        return {{QT_TRANSLATE_NOOP("Cycles", "Before"), 1},
                {QT_TRANSLATE_NOOP("Cycles", "During"), 2},
                {QT_TRANSLATE_NOOP("Cycles", "After"), 1}};
    case CycleModel::Own:
        return {{QT_TRANSLATE_NOOP("Cycles", "First half"), 1}, {QT_TRANSLATE_NOOP("Cycles", "Second half"), 1}};
    }
    return {};
}

} // namespace

QString wordsFor(CycleModel model) {
    switch (model) {
    case CycleModel::Impact:
        return Say::tr("Impact Cycle");
    case CycleModel::BeforeDuringAfter:
        return Say::tr("Before, during, after");
    case CycleModel::Own:
        return Say::tr("Our own");
    }
    return {};
}

std::vector<PhaseShare> phaseShares(CycleModel model) {
    std::vector<PhaseShare> shares;
    for (const auto& each : proposalsOf(model))
        shares.push_back({fromQt(Say::tr(each.name)), each.share});
    return shares;
}

QString phaseName(const std::string& kept) {
    const auto name = toQt(kept);
    for (const bool inSpanish : {false, true}) // which has to be read first
        for (const auto model : everyValueOf<CycleModel>())
            for (const auto& each : proposalsOf(model))
                if (inSpanish ? isSpanishFor(kContext, each.name, name) : kept == each.name)
                    return Say::tr(each.name);
    return name;
}

QString daysOf(const Phase& phase, Date today) {
    return phase.until ? Say::tr("%1 to %2").arg(shortDay(phase.from, today), shortDay(*phase.until, today))
                       : Say::tr("from %1 on").arg(shortDay(phase.from, today));
}

QString daysOf(const Cycle& cycle, Date today) {
    const auto from = shortDay(cycle.startedOn, today);
    if (cycle.endedOn)
        return Say::tr("%1 to %2").arg(from, shortDay(*cycle.endedOn, today));
    return (cycle.startedOn > today ? Say::tr("from %1 on") : Say::tr("since %1")).arg(from);
}

QString phaseNowWords(const Cycle& cycle, Date today) {
    const auto now = phaseOn(cycle, today);
    if (!now)
        return {};
    const auto& phase = cycle.phases[*now];
    if (!phase.until)
        return phaseName(phase.name);
    return (*phase.until < today ? Say::tr("%1, ended %2") : Say::tr("%1, until %2"))
        .arg(phaseName(phase.name), shortDay(*phase.until, today));
}

QString daysLeftWords(const Cycle& cycle, Date today, const SchoolDays& days) {
    const auto end = plannedEndOf(cycle);
    if (!end)
        return {};
    if (*end < today)
        return Say::tr("Its last phase ended %Ln school day(s) ago", nullptr, days.between(*end, today));
    if (*end == today)
        return Say::tr("Its last day is today");
    return Say::tr("%Ln school day(s) left", nullptr, days.between(today, *end));
}

QStringList goalPrompts() {
    return {Say::tr("Powerful: if you reach it, does it matter to students?"),
            Say::tr("Easy: can both of you say it in one breath?"),
            Say::tr("Emotionally compelling: does the teacher want it, or only think they should?"),
            Say::tr("Reachable: how will you see that you are there, within these weeks?"),
            Say::tr("Student-focused: is it about what students do, not about what the teacher does?")};
}

} // namespace alongside

#include "shared/wording/cycle_words.h"

#include "overview/cycle_view.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Cycles)
};

std::string named(const QString& words) {
    return fromQt(words);
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
    switch (model) {
    case CycleModel::Impact:
        return {{named(Say::tr("Identify")), 1}, {named(Say::tr("Learn")), 1}, {named(Say::tr("Improve")), 2}};
    case CycleModel::BeforeDuringAfter:
        return {{named(Say::tr("Before")), 1}, {named(Say::tr("During")), 2}, {named(Say::tr("After")), 1}};
    case CycleModel::Own:
        return {{named(Say::tr("First half")), 1}, {named(Say::tr("Second half")), 1}};
    }
    return {};
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
        return toQt(phase.name);
    return (*phase.until < today ? Say::tr("%1, ended %2") : Say::tr("%1, until %2"))
        .arg(toQt(phase.name), shortDay(*phase.until, today));
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

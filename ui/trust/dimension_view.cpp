#include "trust/dimension_view.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/trust_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Trust)
};

QString laneWords(const trust::Lanes& lanes, Date today) {
    QStringList words;
    if (lanes.teacher) {
        const auto on = shortDay(lanes.teacher->on, today);
        words += lanes.teacher->words.empty()
                     ? Say::tr("They answered the pulse on %1").arg(on)
                     : Say::tr("%1 they said: “%2”").arg(capitalized(on), toQt(lanes.teacher->words).simplified());
    } else if (lanes.anonymous) {
        words += Say::tr("Pulse without names on %1").arg(shortDay(lanes.anonymous->on, today));
    }
    if (lanes.me)
        words += Say::tr("You reflected on this on %1").arg(shortDay(lanes.me->on, today));
    return words.join(QLatin1Char('\n'));
}

} // namespace

DimensionView viewOf(const trust::Assessment& assessment, Dimension dimension, const QList<Advice>& advice,
                     std::optional<LastLogged> lastLogged, Date today) {
    DimensionView view;
    view.word = wordFor(assessment.summaryOf(dimension));
    view.ringWords = ringWords(assessment, dimension);
    view.headline = headlineOf(assessment, dimension, lastLogged, today);
    view.figures = figuresOf(assessment, dimension, today);
    view.lanes = laneWords(assessment.lanesOf(dimension), today);
    const auto mine =
        std::find_if(advice.begin(), advice.end(), [&](const Advice& each) { return each.dimension == dimension; });
    if (mine != advice.end())
        view.next = mine->next;
    return view;
}

} // namespace alongside

#include "trust/dimension_view.h"

#include "shared/wording/trust_words.h"

#include <algorithm>

namespace alongside {

DimensionView viewOf(const trust::Assessment& assessment, Dimension dimension, const QList<Advice>& advice,
                     std::optional<LastLogged> lastLogged, Date today) {
    DimensionView view;
    view.word = wordFor(assessment.summaryOf(dimension));
    view.ringWords = ringWords(assessment, dimension);
    view.headline = headlineOf(assessment, dimension, lastLogged, today);
    view.figures = figuresOf(assessment, dimension, today);
    const auto mine =
        std::find_if(advice.begin(), advice.end(), [&](const Advice& each) { return each.dimension == dimension; });
    if (mine != advice.end())
        view.next = mine->next;
    return view;
}

} // namespace alongside

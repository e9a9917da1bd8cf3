#pragma once

#include "domain/trust/assessment.h"
#include "shared/navigator.h"
#include "shared/wording/practice_words.h"

#include <QList>

namespace alongside {

// One line of a dimension's card: a practice or a fact in words, with the records behind it.
struct Figure {
    trust::Indicator indicator = trust::Indicator::SummarySent;
    QString sentence;
    QString before;                     // the previous window, in words
    std::optional<trust::Tally> tally;  // where there is a picture of k of n
    std::optional<trust::Status> state; // of a practice; facts and signs have none
    std::vector<trust::Entry> counted;
    std::vector<trust::Entry> others;
    std::vector<trust::Entry> beside; // named in the sentence, counted nowhere

    bool operator==(const Figure&) const = default;
};

// Every practice and fact of a dimension that has something to say, in the order in which they are shown.
QList<Figure> figuresOf(const trust::Assessment& assessment, Dimension dimension, Date today);

// The few that say most at a glance: what needs care first, then what is strong, then facts that ask for something; in
// the order in which they are shown.
QList<Figure> mostTelling(const QList<Figure>& figures);

// The segments of the dimension's ring.
QList<Practice> practicesIn(const QList<Figure>& figures);

FigureEntries entriesOf(const Figure& figure, TeacherId teacher);

} // namespace alongside

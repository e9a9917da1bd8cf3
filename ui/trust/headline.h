#pragma once

#include "domain/trust/assessment.h"
#include "shared/label.h"

#include <QString>

namespace alongside {

// What stands first on a dimension's card.
struct Headline {
    QString words;
    Shade shade = Shade::Plain; // amber for what is owed and late, never for a person

    bool operator==(const Headline&) const = default;
};

// The last day with anything about a teacher that is not merely planned.
struct LastLogged {
    Date on{};
    int ago = 0; // school days since then

    bool operator==(const LastLogged&) const = default;
};

// In this order: something owed or overdue; an agreed rule that the coach broke; lanes that differ; a kept streak;
// since when nothing was logged, once that is longer than the rhythm. Empty for none of these.
Headline headlineOf(const trust::Assessment& assessment, Dimension dimension, std::optional<LastLogged> lastLogged,
                    Date today);

// "4 strong, 1 steady": what the ring's segments are; empty while there is not enough of any.
QString ringWords(const trust::Assessment& assessment, Dimension dimension);

} // namespace alongside

#pragma once

#include "domain/trust/assessment.h"
#include "exchange/content.h"
#include "shared/navigator.h"
#include "store/tables.h"

#include <QList>
#include <QString>

namespace alongside {

// One thing to try next, as the dashboard says it.
struct Advice {
    Dimension dimension = Dimension::Communicative;
    QString next; // what to do, after "Next:"
    QString why;  // what the log shows
    QString move; // words to say; empty where the content has none
    QString tool; // a kind of tool of the dimension; empty as above
    FigureEntries evidence;

    bool hasEvidence() const { return !evidence.counted.empty() || !evidence.others.empty(); }
    bool operator==(const Advice&) const = default;
};

// In the order of the evaluation's suggestions. Move and tool are always the same for the same reason.
QList<Advice> adviceFrom(const trust::Assessment& assessment, const Tables& tables, const Content& content, Date today);

} // namespace alongside

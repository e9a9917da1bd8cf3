#pragma once

#include "domain/trust/communicative.h"
#include "domain/trust/competence.h"
#include "domain/trust/indicator.h"
#include "domain/trust/lanes.h"
#include "domain/trust/relational.h"
#include "domain/trust/summary.h"
#include "domain/trust/try_next.h"
#include "domain/trust/window.h"

namespace alongside::trust {

// All that the log says about the coach's practice with one teacher: structured facts, which the interface words.
struct Assessment {
    TeacherId teacher;
    Windows windows;
    Terms terms;
    Communicative communicative;
    Relational relational;
    Competence competence;
    std::array<Summary, everyValueOf<Dimension>().size()> summaries{};
    std::array<Lanes, everyValueOf<Dimension>().size()> lanes;
    std::vector<Dimension> askAbout;
    std::vector<Suggestion> tryNext;

    Summary summaryOf(Dimension dimension) const { return summaries[static_cast<std::size_t>(dimension)]; }
    const Lanes& lanesOf(Dimension dimension) const { return lanes[static_cast<std::size_t>(dimension)]; }
    bool operator==(const Assessment&) const = default;
};

// A count and what it counts.
struct NamedCount {
    Indicator indicator = Indicator::SummarySent;
    const Count* count = nullptr;
};

// Every count, in the order in which they are shown. The pointers live as long as the assessment.
std::array<NamedCount, 15> countsOf(const Assessment& assessment);

// The whole evaluation as of the last day of the window. It is a pure function: it reads no clock and no notebook, so
// that any past day can be evaluated again.
Assessment assess(const Evidence& evidence, const SchoolDays& days, const Settings& settings, const Windows& windows);

} // namespace alongside::trust

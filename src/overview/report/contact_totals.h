#pragma once

#include "overview/report/principal_report.h"

#include <span>

namespace alongside {

// The teachers whom a report counts, and those of them whom it names.
struct Counted {
    std::set<TeacherId> all, named;
};

// Who of them stands behind a count about these teachers.
Behind behind(const std::set<TeacherId>& teachers, const Counted& counted);

ReportReason reasonFor(const FoldedCount& count);

// The lines that count held contacts; each contact is with one of those who count at least.
std::vector<ReportLine> contactTotals(std::span<const HeldTime> held, const Counted& counted);

} // namespace alongside

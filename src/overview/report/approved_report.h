#pragma once

#include "overview/report/principal_report.h"

namespace alongside {

// Whether it is about a number that is not told: such a line stands in the preview and leaves in no report.
bool isFolded(const ReportLine& line);

// Without the lines that the coach left out, by their index, and those of which nothing is left to say. Whom it names
// no more belongs into ReportAsked::leftUnnamed, for the counts.
PrincipalReport approved(const PrincipalReport& report, const std::set<std::size_t>& leftOut);

// The teachers whom a report names, in the order of its lines.
std::vector<TeacherId> namedIn(const PrincipalReport& report);

} // namespace alongside

#pragma once

#include "overview/report/principal_report.h"

#include <span>

namespace alongside {

// The lines that count held contacts; `among` are the teachers who count, each contact is with one of them at least.
std::vector<ReportLine> contactTotals(std::span<const Contact> held, const std::set<TeacherId>& among);

} // namespace alongside

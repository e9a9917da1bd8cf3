#pragma once

#include "overview/report/my_month.h"
#include "reports/report_document.h"

namespace alongside {

// The coach's own work in words: time, week by week, with whom (by name, never ranked), promises, and what is done for
// trust.
ReportDocument documentOf(const MyMonth& month, const QString& coach);

} // namespace alongside

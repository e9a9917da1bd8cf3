#pragma once

#include "overview/report/principal_report.h"
#include "reports/report_document.h"

namespace alongside {

QString wordsFor(ReportReason reason); // why the line may leave, as a sentence
DocumentItem itemFor(const ReportLine& line);

// Why a line may leave or what stays out of it: what stands below it in the preview.
QString whyWords(const ReportLine& line);

// The report as the principal reads it. It is made of the report's lines and of nothing else.
ReportDocument documentOf(const PrincipalReport& report);

} // namespace alongside

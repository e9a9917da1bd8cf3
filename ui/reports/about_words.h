#pragma once

#include "domain/agreement_form.h"
#include "domain/pulse_form.h"
#include "overview/report/all_about_teacher.h"
#include "reports/report_document.h"

namespace alongside {

// The forms in whose words answers are told.
struct FormsInWords {
    AgreementForm agreement; // with the coach's own goals
    PulseForm pulse;
};

// Everything that is held about a teacher in plain words, addressed to that teacher.
ReportDocument documentOf(const AllAboutTeacher& all, const FormsInWords& forms, const QString& coach, Date today);

} // namespace alongside

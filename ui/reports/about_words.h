#pragma once

#include "domain/agreement_form.h"
#include "domain/checklist_template.h"
#include "domain/library_content.h"
#include "domain/pulse_form.h"
#include "overview/report/all_about_teacher.h"
#include "reports/report_document.h"

namespace alongside {

// In whose words answers, items and questions are told.
struct FormsInWords {
    AgreementForm agreement; // with the coach's own goals
    PulseForm pulse;
    ChecklistTemplate checklist;
    std::vector<ReflectionPrompt> prompts;
};

// Everything that is held about a teacher in plain words, addressed to that teacher.
ReportDocument documentOf(const AllAboutTeacher& all, const FormsInWords& forms, const QString& coach, Date today);

} // namespace alongside

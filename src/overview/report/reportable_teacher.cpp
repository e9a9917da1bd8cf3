#include "overview/report/reportable_teacher.h"

namespace alongside {

std::optional<ReportableTeacher> reportable(PrivacyRung rung, const PublicFacts& facts, const NamesInText& hidden) {
    if (rung < PrivacyRung::WhoAndWhat)
        return std::nullopt;
    ReportableTeacher teacher;
    teacher.rung_ = rung;
    teacher.id_ = facts.id;
    teacher.name_ = facts.name;
    teacher.goalWithheld_ = hidden.standIn(facts.goal);
    if (!teacher.goalWithheld_)
        teacher.goal_ = facts.goal;
    teacher.goals_ = facts.goals;
    if (rung >= PrivacyRung::ActionStep) {
        teacher.actionStepWithheld_ = hidden.standIn(facts.actionStep);
        if (!teacher.actionStepWithheld_)
            teacher.actionStep_ = facts.actionStep;
    }
    return teacher;
}

} // namespace alongside

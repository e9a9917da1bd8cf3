#include "overview/caseload.h"

#include "overview/agreement_now.h"
#include "overview/trust_of.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

void addPractices(CaseloadRow& row, const trust::Assessment& assessment) {
    row.practices[0].push_back(assessment.communicative.agreementInForce.status);
    for (const auto& [indicator, count] : trust::countsOf(assessment))
        row.practices[static_cast<std::size_t>(trust::dimensionOf(indicator))].push_back(count->status);
}

} // namespace

std::vector<CaseloadRow> caseload(const Tables& tables, Date today) {
    auto teachers = tables.teachers.byName();
    std::stable_partition(teachers.begin(), teachers.end(),
                          [](const Teacher& t) { return t.status != TeacherStatus::Ended; });
    const auto assessments = trustOfAll(tables, teachers, today);
    const auto lastMet = tables.contacts.lastMet(today);
    std::map<TeacherId, std::vector<NextStep>> owed;
    for (auto& step : tables.nextSteps.open())
        if (isPromise(step))
            owed[step.teacher].push_back(std::move(step));

    std::vector<CaseloadRow> rows;
    for (std::size_t i = 0; i < teachers.size(); ++i) {
        auto& row = rows.emplace_back();
        const auto id = teachers[i].id;
        row.teacher = std::move(teachers[i]);
        if (const auto met = lastMet.find(id); met != lastMet.end())
            row.lastMet = met->second;
        row.nextPlanned = tables.contacts.nextPlanned(id, today);
        row.openPromises = static_cast<int>(owed[id].size());
        row.overduePromises = static_cast<int>(std::count_if(
            owed[id].begin(), owed[id].end(), [&](const NextStep& step) { return isOverdue(step, today); }));
        const auto agreement = agreementNow(tables, id, today);
        row.agreement = agreement.standing;
        row.agreementDay = agreement.day;
        addPractices(row, assessments[i]);
    }
    return rows;
}

} // namespace alongside

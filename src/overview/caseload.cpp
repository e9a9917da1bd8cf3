#include "overview/caseload.h"

#include "overview/trust_of.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

void addAgreement(CaseloadRow& row, const Tables& tables, Date today) {
    const auto versions = tables.agreements.ofTeacher(row.teacher.id);
    const auto put = [&](AgreementStanding standing, const std::optional<Date>& since) {
        row.agreement = standing;
        row.agreementSince = since;
    };
    for (const auto& version : versions) {
        if (stateOn(version, today) != AgreementState::Acknowledged) continue;
        if (version.reviewOn && *version.reviewOn < today) return put(AgreementStanding::ReviewDue, version.reviewOn);
        return put(AgreementStanding::InForce, version.acknowledgedOn);
    }
    for (const auto& version : versions) {
        const auto state = stateOn(version, today);
        if (state == AgreementState::Discussed) return put(AgreementStanding::Discussed, version.discussedOn);
        if (state == AgreementState::Draft) return put(AgreementStanding::Draft, version.startedOn);
    }
    if (!versions.empty()) put(AgreementStanding::Ended, versions.front().endedOn);
}

void addPractices(CaseloadRow& row, const trust::Assessment& assessment) {
    row.practices[0].push_back(assessment.communicative.agreement.status);
    for (const auto& [indicator, count] : trust::countsOf(assessment))
        row.practices[static_cast<std::size_t>(trust::dimensionOf(indicator))].push_back(count->status);
}

} // namespace

std::vector<CaseloadRow> caseload(const Tables& tables, Date today) {
    auto teachers = tables.teachers.byName();
    std::stable_partition(teachers.begin(), teachers.end(), [](const Teacher& t) { return t.status != TeacherStatus::Ended; });
    std::vector<TeacherId> ids;
    for (const auto& teacher : teachers) ids.push_back(teacher.id);
    const auto assessments = trustOfAll(tables, ids, today);
    const auto lastMet = tables.contacts.lastMet(today);
    std::map<TeacherId, std::vector<NextStep>> owed;
    for (auto& step : tables.nextSteps.open())
        if (isPromise(step)) owed[step.teacher].push_back(std::move(step));

    std::vector<CaseloadRow> rows;
    for (std::size_t i = 0; i < teachers.size(); ++i) {
        auto& row = rows.emplace_back();
        row.teacher = std::move(teachers[i]);
        if (const auto met = lastMet.find(ids[i]); met != lastMet.end()) row.lastMet = met->second;
        row.nextPlanned = tables.contacts.nextPlanned(ids[i], today);
        row.openPromises = static_cast<int>(owed[ids[i]].size());
        row.overduePromises = static_cast<int>(std::count_if(owed[ids[i]].begin(), owed[ids[i]].end(),
                                                             [&](const NextStep& step) { return isOverdue(step, today); }));
        addAgreement(row, tables, today);
        addPractices(row, assessments[i]);
    }
    return rows;
}

} // namespace alongside

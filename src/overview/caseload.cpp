#include "overview/caseload.h"

#include "overview/agreement_now.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

PracticeMarks practicesIn(const trust::Assessment& assessment) {
    PracticeMarks practices;
    practices[0].push_back(assessment.communicative.agreementInForce.status);
    for (const auto& [indicator, count] : trust::countsOf(assessment))
        practices[static_cast<std::size_t>(trust::dimensionOf(indicator))].push_back(count->status);
    return practices;
}

} // namespace

const PracticeMarks& CaseloadPractices::with(const Teacher& teacher) {
    auto found = workedOut_.find(teacher.id);
    if (found == workedOut_.end())
        found = workedOut_.emplace(teacher.id, practicesIn(trust_.of(teacher))).first;
    return found->second;
}

std::vector<CaseloadRow> caseload(const Tables& tables, Date today) {
    auto teachers = tables.teachers.rowsByName();
    std::stable_partition(teachers.begin(), teachers.end(),
                          [](const Teacher& t) { return t.status != TeacherStatus::Ended; });
    std::vector<TeacherId> ids;
    for (const auto& teacher : teachers)
        ids.push_back(teacher.id);
    const auto lastMet = lastMetWithEach(tables, ids, today);
    const auto planned = tables.contacts.nextPlannedOfAll(today);
    auto versions = tables.agreements.termsOfAll();
    auto owed = tables.nextSteps.promisesOwed(today);

    std::vector<CaseloadRow> rows;
    for (auto& teacher : teachers) {
        auto& row = rows.emplace_back();
        const auto id = teacher.id;
        row.teacher = std::move(teacher);
        if (const auto met = lastMet.find(id); met != lastMet.end())
            row.lastMet = met->second;
        if (const auto next = planned.find(id); next != planned.end())
            row.nextPlanned = next->second;
        row.openPromises = owed[id].open;
        row.overduePromises = owed[id].overdue;
        const auto agreement = agreementNow(versions[id], today);
        row.agreement = agreement.standing;
        row.agreementDay = agreement.day;
    }
    return rows;
}

void readLists(std::vector<CaseloadRow>& rows, const Tables& tables) {
    std::map<TeacherId, Teacher> whole;
    for (auto& teacher : tables.teachers.all())
        whole.emplace(teacher.id, std::move(teacher));
    for (auto& row : rows)
        if (const auto found = whole.find(row.teacher.id); found != whole.end())
            row.teacher = std::move(found->second);
}

} // namespace alongside

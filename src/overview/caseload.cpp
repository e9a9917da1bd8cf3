#include "overview/caseload.h"

#include "overview/agreement_now.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

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
    CaseloadReading reading(tables, today);
    while (reading.readOn()) {
    }
    return reading.take();
}

bool CaseloadReading::readOn() {
    using Read = void (CaseloadReading::*)();
    static constexpr std::array<Read, 6> kAll{&CaseloadReading::readTeachers, &CaseloadReading::readMetOfLate,
                                              &CaseloadReading::readLastMet,  &CaseloadReading::readPlanned,
                                              &CaseloadReading::readPromises, &CaseloadReading::readAgreements};
    if (read_ == kAll.size())
        return false;
    (this->*kAll[read_])();
    ++read_;
    return true;
}

void CaseloadReading::readTeachers() {
    auto teachers = tables_.teachers.rowsByName();
    std::stable_partition(teachers.begin(), teachers.end(),
                          [](const Teacher& t) { return t.status != TeacherStatus::Ended; });
    rows_.reserve(teachers.size());
    for (auto& teacher : teachers)
        rows_.emplace_back().teacher = std::move(teacher);
}

void CaseloadReading::readMetOfLate() {
    late_ = metOfLate(tables_, today_);
}

void CaseloadReading::readLastMet() {
    std::vector<TeacherId> ids;
    for (const auto& row : rows_)
        ids.push_back(row.teacher.id);
    const auto lastMet = lastMetWithEach(tables_, std::move(late_), ids);
    for (auto& row : rows_)
        if (const auto met = lastMet.find(row.teacher.id); met != lastMet.end())
            row.lastMet = met->second;
}

void CaseloadReading::readPlanned() {
    const auto planned = tables_.contacts.nextPlannedOfAll(today_);
    for (auto& row : rows_)
        if (const auto next = planned.find(row.teacher.id); next != planned.end())
            row.nextPlanned = next->second;
}

void CaseloadReading::readPromises() {
    const auto owed = tables_.nextSteps.promisesOwed(today_);
    for (auto& row : rows_)
        if (const auto promises = owed.find(row.teacher.id); promises != owed.end()) {
            row.openPromises = promises->second.open;
            row.overduePromises = promises->second.overdue;
        }
}

void CaseloadReading::readAgreements() {
    const auto versions = tables_.agreements.termsOfAll();
    for (auto& row : rows_) {
        const auto agreement = agreementNow(versionsOf(versions, row.teacher.id), today_);
        row.agreement = agreement.standing;
        row.agreementDay = agreement.day;
    }
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

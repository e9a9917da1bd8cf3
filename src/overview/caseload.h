#pragma once

#include "domain/teacher.h"
#include "domain/trust/communicative.h"
#include "domain/trust/count.h"
#include "overview/teacher_rhythm.h"
#include "store/tables.h"

#include <array>
#include <optional>
#include <vector>

namespace alongside {

// One teacher of the caseload.
struct CaseloadRow {
    Teacher teacher;
    std::optional<Date> lastMet;
    std::optional<Date> nextPlanned;
    int openPromises = 0;
    int overduePromises = 0; // of those
    trust::AgreementStanding agreement = trust::AgreementStanding::None;
    std::optional<Date> agreementDay; // on which the standing began; for ReviewDue the day of the review
    std::array<std::vector<trust::Status>, 3> practices; // by dimension, in the order of the dashboard

    bool operator==(const CaseloadRow&) const = default;
};

// Every teacher by name, those whose coaching has ended last.
std::vector<CaseloadRow> caseload(const Tables& tables, Date today);

} // namespace alongside

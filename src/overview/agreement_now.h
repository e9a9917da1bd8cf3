#pragma once

#include "domain/trust/terms.h"
#include "store/tables.h"

#include <optional>

namespace alongside {

// Where the agreement with a teacher stands, and since when.
struct AgreementNow {
    trust::AgreementStanding standing = trust::AgreementStanding::None;
    std::optional<Date> day; // on which the standing began; for ReviewDue the day of the review

    bool operator==(const AgreementNow&) const = default;
};

// `versions` of one teacher.
AgreementNow agreementNow(const std::vector<Agreement>& versions, Date today);

AgreementNow agreementNow(const Tables& tables, TeacherId teacher, Date today);

} // namespace alongside

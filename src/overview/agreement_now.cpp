#include "overview/agreement_now.h"

namespace alongside {
namespace {

std::optional<Date> dayOf(trust::AgreementStanding standing, const Agreement& version) {
    switch (standing) {
    case trust::AgreementStanding::InForce:
        return version.acknowledgedOn;
    case trust::AgreementStanding::ReviewDue:
        return version.reviewOn;
    case trust::AgreementStanding::Discussed:
        return version.discussedOn;
    case trust::AgreementStanding::Draft:
        return version.startedOn;
    case trust::AgreementStanding::None:
        break;
    }
    return std::nullopt;
}

} // namespace

AgreementNow agreementNow(const std::vector<Agreement>& versions, Date today) {
    AgreementNow now{trust::standingOn(today, versions), {}};
    if (const auto* version = trust::standingVersion(today, versions))
        now.day = dayOf(now.standing, *version);
    return now;
}

AgreementNow agreementNow(const Tables& tables, TeacherId teacher, Date today) {
    return agreementNow(tables.agreements.termsOf(teacher), today);
}

} // namespace alongside

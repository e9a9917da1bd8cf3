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

AgreementNow agreementNow(const Tables& tables, TeacherId teacher, Date today) {
    using enum trust::AgreementStanding;
    const auto versions = tables.agreements.termsOf(teacher);
    AgreementNow now{trust::standingOn(today, versions), {}};
    const bool inEffect = now.standing == InForce || now.standing == ReviewDue;
    // The standing speaks of the version in effect, else of the highest that is not ended.
    for (const auto& version : versions) {
        const auto state = stateOn(version, today);
        if (!state || *state == AgreementState::Ended || (inEffect && *state != AgreementState::Acknowledged))
            continue;
        now.day = dayOf(now.standing, version);
        break;
    }
    return now;
}

} // namespace alongside

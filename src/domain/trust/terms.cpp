#include "domain/trust/terms.h"

namespace alongside::trust {

Terms termsOn(Date day, const std::vector<Agreement>& versions, std::optional<Recognition> told,
              const Settings& settings) {
    Terms terms;
    terms.rhythm = settings.rhythm;
    terms.longestQuiet = 2 * terms.rhythm;
    terms.recognition = told;
    const auto* agreement = inEffectOn(versions, day);
    if (!agreement)
        return terms;
    terms.agreement = agreement->id;
    terms.rhythm = agreement->rhythm.value_or(terms.rhythm);
    terms.longestQuiet = agreement->longestQuiet.value_or(2 * terms.rhythm);
    terms.summary = agreement->summary;
    terms.summaryWithin = agreement->summaryWithin.value_or(terms.summaryWithin);
    terms.notice = agreement->notice.value_or(terms.notice);
    terms.visits = agreement->visits;
    if (agreement->recognition)
        terms.recognition = agreement->recognition;
    return terms;
}

const Agreement* standingVersion(Date day, const std::vector<Agreement>& versions) {
    if (const auto* agreement = inEffectOn(versions, day))
        return agreement;
    return highestOn(versions, day, [](AgreementState state) { return state != AgreementState::Ended; });
}

AgreementStanding standingOn(Date day, const std::vector<Agreement>& versions) {
    const auto* version = standingVersion(day, versions);
    if (!version)
        return AgreementStanding::None;
    const auto state = stateOn(*version, day);
    if (state != AgreementState::Acknowledged)
        return state == AgreementState::Discussed ? AgreementStanding::Discussed : AgreementStanding::Draft;
    const bool due = version->reviewOn && *version->reviewOn < day;
    return due ? AgreementStanding::ReviewDue : AgreementStanding::InForce;
}

} // namespace alongside::trust

#include "domain/trust/terms.h"

#include <tuple>

namespace alongside::trust {
namespace {

// The highest version whose state on the day is one that `fits`; null when there is none. Two versions with one number
// do not occur in a sound notebook; the later record decides then, so that the order of the list does not.
template <class Fits>
const Agreement* highest(const std::vector<Agreement>& agreements, Date day, Fits fits) {
    const Agreement* found = nullptr;
    for (const auto& agreement : agreements) {
        const auto state = stateOn(agreement, day);
        if (!state || !fits(*state))
            continue;
        if (!found || std::tie(agreement.version, agreement.id) > std::tie(found->version, found->id))
            found = &agreement;
    }
    return found;
}

const Agreement* inEffect(const std::vector<Agreement>& agreements, Date day) {
    return highest(agreements, day, [](AgreementState state) { return state == AgreementState::Acknowledged; });
}

} // namespace

Terms termsOn(Date day, const Evidence& evidence, const Settings& settings) {
    Terms terms;
    terms.rhythm = settings.rhythm;
    terms.longestQuiet = 2 * terms.rhythm;
    terms.recognition = evidence.recognition;
    const auto* agreement = inEffect(evidence.agreements, day);
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

AgreementStanding standingOn(Date day, const std::vector<Agreement>& agreements) {
    if (const auto* agreement = inEffect(agreements, day)) {
        const bool due = agreement->reviewOn && *agreement->reviewOn < day;
        return due ? AgreementStanding::ReviewDue : AgreementStanding::InForce;
    }
    const auto* latest = highest(agreements, day, [](AgreementState state) { return state != AgreementState::Ended; });
    if (!latest)
        return AgreementStanding::None;
    return stateOn(*latest, day) == AgreementState::Discussed ? AgreementStanding::Discussed : AgreementStanding::Draft;
}

} // namespace alongside::trust

#include "overview/report/privacy_rung.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr int kWithoutAgreement = static_cast<int>(PrivacyRung::NoContent);

bool hasBegun(AgreementState) {
    return true;
}

} // namespace

PrivacyRung rungOn(const std::vector<Agreement>& versions, Date day) {
    const auto* inEffect = inEffectOn(versions, day);
    const auto* highest = highestOn(versions, day, hasBegun);
    int rung = inEffect ? inEffect->rung : kWithoutAgreement;
    for (const auto& each : versions) {
        const bool isLater = inEffect ? each.version > inEffect->version : highest && each.version == highest->version;
        if (isLater && stateOn(each, day))
            rung = std::min(rung, each.rung);
    }
    return static_cast<PrivacyRung>(std::clamp(rung, kRungs.least, kRungs.most));
}

} // namespace alongside

#pragma once

#include "domain/trust/promises.h"

namespace alongside::trust {

// School days of work after which the two should have agreed.
inline constexpr int kTimeToStartAnAgreement = 15;

// Whether the two have agreed on how they work and talk with each other.
struct AgreementInForce {
    AgreementStanding standing = AgreementStanding::None;
    Status status = Status::NotEnough;

    bool operator==(const AgreementInForce&) const = default;
};

// Summaries sent within the agreed days; beside, those that came later and those that never came.
struct SummarySent {
    Count count;
    std::vector<ContactId> late;
    std::vector<ContactId> never;

    bool operator==(const SummarySent&) const = default;
};

// Does the coach say what will happen, and does it?
struct Communicative {
    AgreementInForce agreementInForce;
    SummarySent summarySent;
    Count clearEnding;
    Count changesToldAhead;
    Count readBack; // as the coach says of themselves
    Promises promises;

    bool operator==(const Communicative&) const = default;
};

Communicative communicativeIn(const View& view);

} // namespace alongside::trust

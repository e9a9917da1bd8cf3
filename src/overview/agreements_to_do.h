#pragma once

#include "overview/agreement_versions.h"
#include "store/tables.h"

#include <optional>
#include <vector>

namespace alongside {

// What an agreement waits for.
enum class AgreementAsk {
    Review,      // the day on which the two look at it again is near or past
    LookBack,    // the day half way through, for which a look back was agreed on, is near or just past
    Acknowledge, // talked through, and not acknowledged since
    Finish,      // a draft, after some weeks of work
    Start        // none, after some weeks of work
};

// One agreement that wants the coach's hand.
struct AgreementToDo {
    TeacherId teacher;
    AgreementAsk ask = AgreementAsk::Review;
    std::optional<Date> day; // of the review, the look back or the talk, on which the draft was begun; none to Start

    bool operator==(const AgreementToDo&) const = default;
};

// Of active and light-touch teachers, in the order of the asks, then by day. A day is near within five school days. A
// look back is no longer asked for after ten, as nothing says that it was held. A talk waits for five, and some weeks
// are those after which the trust evaluation asks for care.
std::vector<AgreementToDo> agreementsToDo(const Tables& tables, const std::vector<Teacher>& teachers,
                                          const AgreementVersions& versions, Date today);

} // namespace alongside

#pragma once

#include "domain/settings.h"
#include "domain/trust/evidence.h"

#include <algorithm>

namespace alongside {
namespace trust {

// Where the agreement of the two stands.
enum class AgreementStanding { InForce, ReviewDue, Discussed, Draft, None };

// What holds between the two on a day: the words of the agreement in effect, the defaults where it has none. Counts are
// school days.
struct Terms {
    std::optional<AgreementId> agreement; // the one in effect
    int rhythm = 0;
    int longestQuiet = 0;
    SummaryBy summary = SummaryBy::Coach;
    int summaryWithin = 1;
    int notice = 1;
    std::optional<VisitRule> visits;
    std::optional<Recognition> recognition; // the agreement's, else what the teacher's page says

    // How far a gap between two meetings may go over the rhythm.
    int grace() const { return std::max(1, (rhythm + 4) / 5); }
    bool operator==(const Terms&) const = default;
};

// `told`: what the teacher said about recognition apart from any agreement.
Terms termsOn(Date day, const std::vector<Agreement>& versions, std::optional<Recognition> told,
              const Settings& settings);

// The version that the standing speaks of: the one in effect, else the highest that has not ended; null when there is
// none.
const Agreement* standingVersion(Date day, const std::vector<Agreement>& versions);

AgreementStanding standingOn(Date day, const std::vector<Agreement>& versions);

} // namespace trust

template <>
struct Words<trust::AgreementStanding> {
    static constexpr std::array<std::string_view, 5> list{"in-force", "review-due", "discussed", "draft", "none"};
};

} // namespace alongside

#include "domain/trust/count.h"

#include <cstdlib>

namespace alongside::trust {
namespace {

constexpr int kEnoughToCompare = 5;
constexpr int kSmallestChange = 2;

} // namespace

Status statusOf(Tally tally, const Settings& settings) {
    if (tally.n < settings.minEvents)
        return Status::NotEnough;
    if (settings.strong.isReachedBy(tally.k, tally.n))
        return Status::Strong;
    return settings.steady.isReachedBy(tally.k, tally.n) ? Status::Steady : Status::NeedsCare;
}

std::optional<int> changeIn(const Count& count) {
    const auto now = count.tally();
    const int change = now.k - count.previous.k;
    if (now.n < kEnoughToCompare || count.previous.n < kEnoughToCompare || std::abs(change) < kSmallestChange)
        return std::nullopt;
    return change;
}

} // namespace alongside::trust

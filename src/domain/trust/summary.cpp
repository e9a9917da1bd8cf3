#include "domain/trust/summary.h"

#include <algorithm>

namespace alongside::trust {
namespace {

constexpr int kLongOverdue = 5; // school days
constexpr int kFewestStatuses = 2;
constexpr int kCareThatDecides = 2;

int count(std::span<const Status> statuses, Status status) {
    return static_cast<int>(std::count(statuses.begin(), statuses.end(), status));
}

} // namespace

Summary summaryOf(Dimension dimension, std::span<const Status> statuses, std::span<const OverduePromise> overdue) {
    const int strong = count(statuses, Status::Strong);
    const int steady = count(statuses, Status::Steady);
    const int care = count(statuses, Status::NeedsCare);
    if (strong + steady + care < kFewestStatuses)
        return Summary::NotEnoughYet;
    const bool isLongOverdue = std::any_of(overdue.begin(), overdue.end(), [&](const OverduePromise& promise) {
        return promise.dimension == dimension && promise.schoolDays > kLongOverdue;
    });
    if (care >= kCareThatDecides || isLongOverdue)
        return Summary::NeedsCare;
    return care > 0 || strong < steady ? Summary::Growing : Summary::Strong;
}

} // namespace alongside::trust

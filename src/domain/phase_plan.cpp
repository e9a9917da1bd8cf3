#include "domain/phase_plan.h"

#include <algorithm>
#include <numeric>

namespace alongside {

std::vector<Phase> phasesOver(const std::vector<PhaseShare>& shares, Date from, int weeks, const SchoolDays& days) {
    std::vector<Phase> phases;
    const int whole = std::accumulate(shares.begin(), shares.end(), 0,
                                      [](int sum, const PhaseShare& each) { return sum + each.share; });
    const int total = std::max(5 * weeks, static_cast<int>(shares.size()));
    int begun = 0, shared = 0; // school days given away, and the shares that got them
    auto next = days.isSchoolDay(from) ? from : days.after(from, 1);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shared += shares[i].share;
        const int left = static_cast<int>(shares.size() - i) - 1;
        const int end = std::clamp((total * shared + whole / 2) / whole, begun + 1, total - left);
        const auto last = end - begun > 1 ? days.after(next, end - begun - 1) : next;
        phases.push_back({shares[i].name, next, last});
        next = days.after(last, 1);
        begun = end;
    }
    return phases;
}

} // namespace alongside

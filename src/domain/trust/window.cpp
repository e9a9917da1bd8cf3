#include "domain/trust/window.h"

#include <algorithm>

namespace alongside::trust {
namespace {

constexpr int kFarthest = 400; // days

DateSpan spanUpTo(Date asOf, int length, const SchoolDays& days) {
    return {days.countedBack(asOf, length).value_or(addDays(asOf, -kFarthest)), asOf};
}

Windows windowsEndingIn(DateSpan now, int length, const SchoolDays& days) {
    const auto previous = spanUpTo(addDays(now.from, -1), length, days);
    const auto earlier = spanUpTo(addDays(previous.from, -1), length, days);
    return {now, previous, earlier, days.between(addDays(now.from, -1), now.until)};
}

} // namespace

Windows windowsUpTo(Date asOf, int length, const SchoolDays& days) {
    return windowsEndingIn(spanUpTo(asOf, length, days), length, days);
}

Windows windowsSince(Date from, Date asOf, const SchoolDays& days) {
    const DateSpan now{std::min(from, asOf), asOf};
    // A chosen window of holidays only has nothing to count back: one school day stands in for none.
    const int length = std::max(1, days.between(addDays(now.from, -1), asOf));
    return windowsEndingIn(now, length, days);
}

} // namespace alongside::trust

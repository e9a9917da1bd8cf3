#pragma once

#include "domain/trust/promises.h"

#include <span>

namespace alongside {
namespace trust {

// One word on a dimension of the coach's practice as it is logged.
enum class Summary { Strong, Growing, NeedsCare, NotEnoughYet };

// `statuses`: of the dimension's counts and, for the communicative one, of the agreement in force. `overdue`: promises
// of every dimension.
Summary summaryOf(Dimension dimension, std::span<const Status> statuses, std::span<const OverduePromise> overdue);

} // namespace trust

template <>
struct Words<trust::Summary> {
    static constexpr std::array<std::string_view, 4> list{"strong", "growing", "needs-care", "not-enough-yet"};
};

} // namespace alongside

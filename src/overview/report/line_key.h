#pragma once

#include "overview/report/principal_report.h"

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

namespace alongside {

// Which line of a report it is, whatever it says just now: the same one in another month, after a goal changed, or with
// other words of the coach's own.
struct LineKey {
    std::size_t sort = 0;           // among ReportContent
    bool isSecond = false;          // of the two of its sort: brief contacts, cycles that ended
    std::vector<ContactKind> kinds; // of time
    std::string goal;               // as the form words it
    TeacherId teacher;

    auto operator<=>(const LineKey&) const = default;
};

LineKey keyOf(const ReportContent& content);

} // namespace alongside

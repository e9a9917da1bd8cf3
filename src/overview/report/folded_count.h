#pragma once

#include <optional>

namespace alongside {

inline constexpr int kFewestTeachers = 3;

// A count that may be told because at least three teachers stand behind it. Behind fewer the number is not in it at
// all; nought is nobody's secret.
class FoldedCount {
public:
    FoldedCount(int count, int teachers)
        : number_(count == 0 || teachers >= kFewestTeachers ? std::optional(count) : std::nullopt) {}

    // Empty: fewer than three.
    const std::optional<int>& number() const { return number_; }

    bool operator==(const FoldedCount&) const = default;

private:
    std::optional<int> number_;
};

} // namespace alongside

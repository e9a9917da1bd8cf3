#pragma once

#include <optional>

namespace alongside {

inline constexpr int kFewestTeachers = 3;

// Who stands behind a count: how many, and how many of these the report does not name.
struct Behind {
    int teachers = 0;
    int unnamed = 0;
};

// Why a count does not say its number.
enum class Fold {
    None,
    FewTeachers, // fewer than three stand behind it
    FewUnnamed   // one or two stand behind it besides those who are named: the rest would be theirs
};

inline Fold foldOf(const Behind& behind) {
    if (behind.teachers < kFewestTeachers)
        return Fold::FewTeachers;
    return behind.unnamed > 0 && behind.unnamed < kFewestTeachers ? Fold::FewUnnamed : Fold::None;
}

// A count that may be told because at least three teachers stand behind it, and as many or none whom the report does
// not name. Otherwise the number is not in it at all; nought is nobody's secret.
class FoldedCount {
public:
    FoldedCount(int count, const Behind& behind)
        : fold_(count == 0 ? Fold::None : foldOf(behind)),
          number_(fold_ == Fold::None ? std::optional(count) : std::nullopt) {}

    const std::optional<int>& number() const { return number_; } // empty where it is folded
    Fold fold() const { return fold_; }

    bool operator==(const FoldedCount&) const = default;

private:
    Fold fold_;
    std::optional<int> number_;
};

} // namespace alongside

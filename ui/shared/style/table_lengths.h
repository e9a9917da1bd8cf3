#pragma once

// Lengths of tables in design pixels that painting and measuring share.
namespace alongside::table {

inline constexpr int kCellPadding = 14; // on either side of the words
inline constexpr int kArrow = 18;       // beside the heading by which a table is sorted

} // namespace alongside::table

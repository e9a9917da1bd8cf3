#pragma once

// Lengths of the week in design pixels that its layout and its painting share.
namespace alongside::week {

inline constexpr int kGutter = 56; // before the first day, for the hours
inline constexpr int kHeading = 48;
inline constexpr int kHour = 72;

} // namespace alongside::week

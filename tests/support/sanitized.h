#pragma once

#ifndef __has_feature
#define __has_feature(feature) 0
#endif

namespace alongside {

// Whether the address sanitizer watches: then times and memory say nothing, for it takes a lot of both.
#if __has_feature(address_sanitizer) || defined(__SANITIZE_ADDRESS__)
inline constexpr bool kIsSanitized = true;
#else
inline constexpr bool kIsSanitized = false;
#endif

} // namespace alongside

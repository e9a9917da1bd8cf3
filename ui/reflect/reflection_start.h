#pragma once

#include "shared/navigator.h"
#include "store/tables.h"

#include <string>

namespace alongside {

// Under which a page that is being changed is kept until that is done.
std::string draftKeyFor(const Reflection& page);

// Under which a page that was begun so is kept until it is done, and back. Another beginning is another page.
std::string draftKeyFor(const ReflectionStart& start, const Tables& tables);
std::optional<ReflectionStart> startOf(std::string_view draftKey, const Tables& tables);

// Whether all that a draft holds is a name that was typed and not picked: it comes back with the next page, but none
// was begun.
bool isOnlyName(const Draft& draft);

inline constexpr std::string_view kAllPages = "reflection ", kNewPages = "reflection new";
inline constexpr const char* kTypedName = "teacherTyped"; // of a draft: one that was not picked

} // namespace alongside

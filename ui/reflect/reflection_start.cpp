#include "reflect/reflection_start.h"

#include "domain/words.h"
#include "exchange/draft_json.h"

#include <sstream>

namespace alongside {
namespace {

constexpr std::string_view kNone = "-";

template <class Enum>
std::string wordFor(const std::optional<Enum>& value) {
    return std::string(value ? wordOf(*value) : kNone);
}

} // namespace

std::string draftKeyFor(const Reflection& page) {
    return std::string(kAllPages) + page.stamp.uuid;
}

std::string draftKeyFor(const ReflectionStart& start, const Tables& tables) {
    const auto teacher = start.teacher ? tables.teachers.findAnywhere(*start.teacher) : std::nullopt;
    return std::string(kNewPages) + ' ' + wordFor(start.moment) + ' ' + wordFor(start.dimension) + ' ' +
           (teacher ? teacher->stamp.uuid : std::string(kNone));
}

std::optional<ReflectionStart> startOf(std::string_view draftKey, const Tables& tables) {
    if (!draftKey.starts_with(kNewPages))
        return std::nullopt;
    std::istringstream words{std::string(draftKey.substr(kNewPages.size()))};
    std::string moment, dimension, teacher;
    words >> moment >> dimension >> teacher;
    ReflectionStart start{fromWord<PromptMoment>(moment), {}, fromWord<Dimension>(dimension)};
    if (teacher == kNone)
        return start;
    const auto id = tables.teachers.keyOf(teacher);
    if (!id || !tables.teachers.find(*id))
        return std::nullopt; // gone, or in the bin
    start.teacher = id;
    return start;
}

bool isOnlyName(const Draft& draft) {
    const auto words = fieldWordsIn(draft.body);
    return words.size() == 1 && words.contains(kTypedName);
}

} // namespace alongside

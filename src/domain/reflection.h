#pragma once

#include "domain/dimension.h"
#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"

#include <optional>
#include <string>

namespace alongside {

// A page of the coach's private journal. It never leaves unless the coach asks for it.
struct Reflection {
    ReflectionId id;
    RecordStamp stamp;
    Date on{};
    std::optional<TeacherId> teacher;
    std::optional<Dimension> dimension;
    std::string prompt;
    std::string text;

    bool operator==(const Reflection&) const = default;
};

enum class ReflectionField { On, Prompt, Text };

Problems<ReflectionField> problemsIn(const Reflection& reflection, Date today);

} // namespace alongside

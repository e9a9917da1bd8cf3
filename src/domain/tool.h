#pragma once

#include "domain/dimension.h"
#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// A tool used with a teacher since a day.
struct ToolUse {
    TeacherId teacher;
    Date since{};

    bool operator==(const ToolUse&) const = default;
};

// A digital tool and the dimensions of trust that it can build.
struct Tool {
    ToolId id;
    RecordStamp stamp;
    std::string name;
    std::string kind;
    std::string does;
    std::vector<Dimension> builds;
    std::string caution;
    std::optional<bool> approved; // by the district
    std::string link;
    std::vector<ToolUse> uses;

    bool operator==(const Tool&) const = default;
};

enum class ToolField { Name, Kind, Does, Builds, Caution, Link, UseSince };

Problems<ToolField> problemsIn(const Tool& tool, Date today);

} // namespace alongside

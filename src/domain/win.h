#pragma once

#include "domain/agreement.h"
#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"

#include <optional>
#include <string>

namespace alongside {

// Something that went well in a classroom and what students did; told to the teacher in the way they like.
struct Win {
    WinId id;
    RecordStamp stamp;
    TeacherId teacher;
    Date seenOn{};
    std::string what;
    Side namedBy = Side::Coach;
    std::optional<Date> toldOn;
    std::string toldHow;
    bool mayShare = false;

    bool operator==(const Win&) const = default;
};

enum class WinField { SeenOn, What, ToldOn, ToldHow };

Problems<WinField> problemsIn(const Win& win, Date today);

} // namespace alongside

#pragma once

#include "domain/id.h"
#include "domain/problem.h"

#include <optional>
#include <string>

namespace alongside {

using HoldId = Id<struct Hold>;

// That somebody asked to keep everything about a teacher, or about everybody, as a court does: while it is on, nothing
// of it is deleted for good. A hold that was lifted stays, to tell that there was one.
struct Hold {
    HoldId id;
    std::optional<TeacherId> teacher; // empty: everybody
    Date setOn{};
    std::string reason;
    std::optional<Date> liftedOn; // empty: it is on
    std::string whyLifted;

    bool operator==(const Hold&) const = default;
};

enum class HoldField { SetOn, Reason, LiftedOn, WhyLifted };

Problems<HoldField> problemsIn(const Hold& hold, Date today);

} // namespace alongside

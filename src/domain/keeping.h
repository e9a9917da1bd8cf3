#pragma once

#include "domain/agreement.h"
#include "domain/cycle.h"
#include "domain/school_calendar.h"

#include <optional>
#include <string_view>
#include <vector>

namespace alongside {

// How long what the coach writes down about a teacher is kept, as section 10 of the agreement says.
enum class KeepUntil { CycleEnd, YearEnd, YearAfter, District };

template <>
struct Words<KeepUntil> {
    static constexpr std::array<std::string_view, 4> list{"cycle-end", "year-end", "year-after", "district"};
};

// The question of the agreement form that asks it.
inline constexpr const char* kKeepUntilQuestion = "records.keep-until";

// What was agreed on keeping, and in which version of the agreement.
struct KeepingAgreed {
    KeepUntil until{};
    int version = 1;

    bool operator==(const KeepingAgreed&) const = default;
};

// What the newest version says that was acknowledged by then. It holds after its end too: what was promised about notes
// is a promise about notes that are still there. Empty where nothing was acknowledged, or the question was left open.
std::optional<KeepingAgreed> keepingAgreed(const std::vector<Agreement>& versions, Date today);

// The last day of the school year that `day` lies in, taken generously: the day before the month in which the next one
// begins. So a calendar that knows but the first term ends no year in December.
Date lastDayOfSchoolYear(const SchoolCalendar& calendar, Date day);

// The last day on which something of `day` is kept; empty where no such day can be told yet. What belongs to a cycle
// goes with it, what lies between two goes with the next, and nothing goes while a cycle of its days is open.
std::optional<Date> keptThrough(KeepUntil until, Date day, std::optional<CycleId> ofCycle,
                                const std::vector<Cycle>& cycles, const SchoolCalendar& calendar);

} // namespace alongside

#include "domain/keeping.h"

#include "domain/agreement_answers.h"
#include "domain/school_year.h"

#include <algorithm>

namespace alongside {
namespace {

const Agreement* newestAcknowledged(const std::vector<Agreement>& versions, Date today) {
    const Agreement* found = nullptr;
    for (const auto& agreement : versions)
        if (agreement.acknowledgedOn && *agreement.acknowledgedOn <= today &&
            (!found || agreement.version > found->version))
            found = &agreement;
    return found;
}

// The later of two ends, where one that is not there yet is the latest.
std::optional<Date> laterEnd(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b ? std::max(a, b) : std::nullopt;
}

// The end of the cycles that a day lies in; where it lies in none, of the next one.
std::optional<Date> endOfCycleAt(Date day, const std::vector<Cycle>& cycles) {
    const Cycle* next = nullptr;
    std::optional<Date> end = day;
    bool isInOne = false;
    for (const auto& cycle : cycles) {
        if (runsOn(cycle, day)) {
            isInOne = true;
            end = laterEnd(end, cycle.endedOn);
        } else if (cycle.startedOn > day && (!next || cycle.startedOn < next->startedOn)) {
            next = &cycle;
        }
    }
    if (isInOne)
        return end;
    return next ? next->endedOn : std::nullopt;
}

std::optional<Date> endOfCycleOf(CycleId id, Date day, const std::vector<Cycle>& cycles) {
    const auto own = std::find_if(cycles.begin(), cycles.end(), [&](const Cycle& cycle) { return cycle.id == id; });
    return own == cycles.end() ? endOfCycleAt(day, cycles) : laterEnd(day, own->endedOn);
}

} // namespace

std::optional<KeepingAgreed> keepingAgreed(const std::vector<Agreement>& versions, Date today) {
    const auto* agreement = newestAcknowledged(versions, today);
    if (!agreement)
        return std::nullopt;
    const auto until = fromWord<KeepUntil>(answerUnder<std::string>(*agreement, kKeepUntilQuestion));
    return until ? std::optional(KeepingAgreed{*until, agreement->version}) : std::nullopt;
}

Date lastDayOfSchoolYear(const SchoolCalendar& calendar, Date day) {
    auto next = firstMonthOfYear(calendar, day) + std::chrono::years(1);
    while (next <= day) // the terms of later years are not known
        next += std::chrono::years(1);
    return addDays(next, -1);
}

std::optional<Date> keptThrough(KeepUntil until, Date day, std::optional<CycleId> ofCycle,
                                const std::vector<Cycle>& cycles, const SchoolCalendar& calendar) {
    switch (until) {
    case KeepUntil::CycleEnd:
        return ofCycle ? endOfCycleOf(*ofCycle, day, cycles) : endOfCycleAt(day, cycles);
    case KeepUntil::YearEnd:
        return lastDayOfSchoolYear(calendar, day);
    case KeepUntil::YearAfter:
        return lastDayOfSchoolYear(calendar, addDays(lastDayOfSchoolYear(calendar, day), 1));
    case KeepUntil::District:
        break;
    }
    return std::nullopt;
}

} // namespace alongside

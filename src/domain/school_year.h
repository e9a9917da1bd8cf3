#pragma once

#include "domain/school_calendar.h"

#include <array>

namespace alongside {

// Why a day is one of school, or not.
enum class DayKind { School, FreeWeekday, Holiday, OutsideTerms };

DayKind kindOfDay(const SchoolCalendar& calendar, Date day);

// The holidays that a day lies in, and the term; empty where there is none.
std::vector<NamedSpan> holidaysOn(const SchoolCalendar& calendar, Date day);
std::optional<NamedSpan> termOn(const SchoolCalendar& calendar, Date day);

// The term that began last by the day: in a break the one before it.
std::optional<NamedSpan> latestTerm(const SchoolCalendar& calendar, Date day);

// One month of the calendar, as it is told.
struct SchoolMonth {
    Date first{};
    int schoolDays = 0;
    std::vector<NamedSpan> holidays; // cut to the month, by their beginning
    std::vector<NamedSpan> terms;    // that begin or end in it, whole

    bool operator==(const SchoolMonth&) const = default;
};

SchoolMonth schoolMonth(const SchoolCalendar& calendar, Date anyDay);

// The first of the twelve months that are seen at a glance: that of the school year that `day` lies in; where no terms
// are known, August is taken for the beginning.
Date firstMonthOfYear(const SchoolCalendar& calendar, Date day);

// The spans that a span shares a day with, itself left out once.
std::vector<NamedSpan> overlapping(const std::vector<NamedSpan>& spans, const NamedSpan& span);

} // namespace alongside

#pragma once

#include "domain/date.h"

#include <QString>

#include <optional>

namespace alongside {

// A day as it is said without its year, or with it: "12 nov", "thu 12 november 2026", "11/27/2026".
struct DayOfMonth {
    int weekday = 0, day = 0, month = 0, year = 0; // 0: not said
};

// In figures the order is the locale's, or the other one where only that is a day. It need not be a day of any year.
std::optional<DayOfMonth> dayOfMonthIn(const QString& typed);

bool isInSomeYear(const DayOfMonth& said);

// Empty where the year does not have it, or not on its weekday.
std::optional<Date> inYear(const DayOfMonth& said, int year);

} // namespace alongside

#pragma once

#include "exchange/calendar/calendar_file.h"
#include "store/notebook.h"

#include <filesystem>

namespace alongside {

// What would become of one event in the school calendar.
enum class DaysState { LeftOut, Added, Moved, There };

// For each of the file's. Moved: one holiday or term of that name stands in the calendar and one in the file, less than
// half a year apart, and the calendar's is not past on `today` or shares days with the file's. What is past otherwise
// stays what it was.
std::vector<DaysState> statesOf(const SchoolCalendar& calendar, const std::vector<CalendarDays>& days, Date today);

// The calendar with all of them in it that are not left out.
SchoolCalendar withDays(SchoolCalendar calendar, const std::vector<CalendarDays>& days, Date today);

// Stores that as one step of undo, after a copy of a notebook on disk; returns the copy, or nothing where nothing
// changes. Throws Error; then nothing was stored.
std::filesystem::path bringCalendar(Notebook& notebook, const std::vector<CalendarDays>& days);

} // namespace alongside

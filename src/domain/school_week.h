#pragma once

#include "domain/school_calendar.h"

namespace alongside {

// The seven days around `day`, from the day on which the school's week begins: Monday, but Sunday where there is school
// on Sundays and none on Saturdays, and Saturday where there is school on Saturdays and none on Fridays.
DateSpan weekAround(const SchoolCalendar& calendar, Date day);

} // namespace alongside

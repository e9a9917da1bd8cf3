#pragma once

#include "domain/coach.h"
#include "domain/school.h"
#include "domain/school_calendar.h"
#include "domain/settings.h"
#include "store/notebook.h"

namespace alongside {

// What a notebook holds once: the coach, the schools, the calendar and the conventions. All throw Error::Refused when
// the value has problems, and Error::NoSuchRecord when a school to correct is not there.

// Stores the coach who keeps this notebook, for the first time or again.
CoachId correctMe(Notebook& notebook, Coach me);

SchoolId addSchool(Notebook& notebook, const School& school);
void correctSchool(Notebook& notebook, const School& school);
void changeCalendar(Notebook& notebook, const SchoolCalendar& calendar);
void changeSettings(Notebook& notebook, const Settings& settings);

} // namespace alongside

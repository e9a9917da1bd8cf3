#pragma once

#include "domain/coach.h"
#include "domain/school.h"
#include "domain/school_calendar.h"
#include "domain/settings.h"
#include "store/notebook.h"

namespace alongside {

// What a notebook holds once: the coach, the schools, the calendar and the conventions. All throw Error::Refused when
// the value has problems, and Error::NoSuchRecord when a school is not there. Calls of one of them with the same
// `stretch` (not 0), one right after the other, are one step of undo: the words typed into one field.

// Stores the coach who keeps this notebook, for the first time or again.
CoachId correctMe(Notebook& notebook, Coach me, int stretch = 0);

SchoolId addSchool(Notebook& notebook, const School& school, int stretch = 0);
void correctSchool(Notebook& notebook, const School& school, int stretch = 0);

// Refused while teachers work there: overview/school_teachers tells who.
void removeSchool(Notebook& notebook, SchoolId id);

void changeCalendar(Notebook& notebook, const SchoolCalendar& calendar, int stretch = 0);
void changeSettings(Notebook& notebook, const Settings& settings, int stretch = 0);
void resetSettings(Notebook& notebook); // to the usual ones

} // namespace alongside

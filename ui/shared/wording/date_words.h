#pragma once

#include "domain/date.h"

#include <QString>

namespace alongside {

// All with the names of months and days by locale, never in figures only.

QString shortDay(Date day);             // "12 Nov"
QString shortDay(Date day, Date today); // "today", "tomorrow", "yesterday", "12 Nov", "12 Nov 2025" in another year
QString dayWithWeekday(Date day, Date today); // "today", "tomorrow", "Thu 12 Nov"
QString weekdayAndDay(Date day);              // "Thu 12 Nov", whatever the day
QString weekdayDayAndYear(Date day);          // "Thu 12 Nov 2026", whatever the day
QString longDay(Date day);                    // "Thursday, 12 November"
QString fullDay(Date day);                    // "12 November 2026", for documents
QString fullDayFormat();                      // the same for a field of Qt's
QString monthAndYear(Date day);               // "November 2026"
QString shortMonth(Date day);                 // "Nov"
QString timeOfDay(TimeOfDay time);            // "10:15", or with AM and PM where that is the custom
QString daysAgo(Date day,
                Date today); // "today", "yesterday", "5 days ago", "2 weeks ago", "3 months ago"; also "in 5 days"
QString capitalized(QString words); // the first letter as a capital

} // namespace alongside

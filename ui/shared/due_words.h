#pragma once

#include "domain/school_calendar.h"

#include <QString>

#include <optional>

namespace alongside {

// To which side a day leans whose week or year is not said: "fri" of something due is the Friday to come, of a meeting
// that was held the Friday past.
enum class Lean { Ahead, Back };

// The day that words such as these mean on `today`: today, tomorrow, yesterday; fri, next fri, last fri; in 3 days,
// 3 school days, 2w, a week, 3 days ago; next week (its first school day); 12 nov, nov 12, thu 12 november 2026,
// 2026-11-12; 11/27 and 11/27/2026 in the order of the locale, in the other one where only that is a day. Words are
// those of the interface's language, names those of its locale. Empty for anything else.
std::optional<Date> dayMeant(const QString& words, Date today, const SchoolDays& days, Lean lean = Lean::Ahead);

// The same of a day that is to lie on `first` or after it, such as a holiday's last one: "3 jan" is the January that
// follows it.
std::optional<Date> dayMeantFrom(Date first, const QString& words, Date today, const SchoolDays& days);

// "There is no 31 February." of words for a day that no calendar has, or that of its year has not; empty for all
// others.
QString noSuchDayWords(const QString& words);

} // namespace alongside

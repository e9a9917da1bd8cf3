#pragma once

#include "exchange/calendar/calendar_coming.h"
#include "exchange/calendar/calendar_out.h"

#include <QString>

namespace alongside {

QString wordsFor(SpanUse use);     // "Holiday"
QString wordsFor(DaysState state); // "Will be added"

// Why a calendar file is refused, where, and what to do.
QString sentenceFor(const CalendarRefusal& refusal);

// "3 will be added, 1 gets other days.", and what was passed over.
QString countWords(const std::vector<DaysState>& states);
QString bringWords(const std::vector<DaysState>& states); // on the button: "Add 3"
QString passedOverWords(const CalendarFile& file);

// What is planned as a calendar shows it; people by their initials, and meetings without their place and next steps
// without their words, unless `named`.
std::vector<CalendarEntry> calendarEntries(const Tables& tables, const std::vector<PlannedItem>& planned, bool named);

// The same for what holds no more.
std::vector<CalendarEntry> withdrawnEntries(const Tables& tables, const std::vector<PlannedItem>& withdrawn,
                                            bool named);

} // namespace alongside

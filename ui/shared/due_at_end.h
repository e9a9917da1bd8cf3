#pragma once

#include "domain/school_calendar.h"

#include <QString>

#include <optional>

namespace alongside {

// What is to be done and by when, typed as one line: "send exit-slip samples by fri".
struct WordsAndDue {
    QString what;            // the words without the day
    std::optional<Date> due; // empty: the line ends with no day
    QString noSuchDay{};     // what to say where it ends with one that no calendar has; it stays among the words

    bool operator==(const WordsAndDue&) const = default;
};

// Takes the day off the end of a line: "by fri", "due 12 nov", "in 3 days", and without a small word before it "fri",
// "next fri", "tomorrow", "12 nov". "for 2 weeks" says how long and "about friday" what about, so both stay words; so
// does a day of the past, and a line that is nothing but a day, "by fri" too.
WordsAndDue dueAtEnd(const QString& line, Date today, const SchoolDays& days);

// Whether a line says nothing to be done: "fri", "by tomorrow", "due".
bool isNothingButDue(const QString& line, Date today, const SchoolDays& days);

} // namespace alongside

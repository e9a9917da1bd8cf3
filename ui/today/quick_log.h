#pragma once

#include "actions/contact_actions.h"
#include "shared/completion_field.h"
#include "shared/due_at_end.h"

#include <QString>

#include <optional>

namespace alongside {

// What a line says that logs a contact: "ana planning 20 min went through exit slips > send samples by fri".
struct QuickLog {
    QList<qint64> with;    // teachers, by their ids
    QList<qint64> maybe;   // those whom the last name may mean that is not clear yet
    bool nameOnly = false; // nothing but names so far
    std::optional<ContactKind> kind;
    std::optional<std::chrono::minutes> length;
    std::optional<Date> on; // today or yesterday, if said
    std::optional<TimeOfDay> start;
    QString note;
    QList<WordsAndDue> steps; // what the coach promises, each after a ">"

    bool operator==(const QuickLog&) const = default;
};

// Reads names (beginnings will do where they name one teacher), a kind of contact, minutes, a time of day, today or
// yesterday, in any order at the beginning; the rest is the note. All words are those of the interface's language.
QuickLog quickLogIn(const QString& line, const QList<Candidate>& teachers, Date today, const SchoolDays& days);

// The meeting that it means, with the natural defaults for what it does not say, and each promise to each of them. An
// appointment that runs just now with the very people, and of the kind if one is said, is the one meant, unless it is
// to be another one; what is noted for it already stays above the words of the line.
Meeting meetingFrom(const QuickLog& said, const Tables& tables, Date today, TimeOfDay now, bool another = false);

// The meeting in words, as it would be logged: "Ana López · Planning · 20 min · today 9:10".
QString understoodWords(const Meeting& meeting, const Tables& tables, Date today);

} // namespace alongside

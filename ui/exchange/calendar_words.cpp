#include "exchange/calendar_words.h"

#include "shared/avatar.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Calendars)
};

QString reasonWords(CalendarFault fault) {
    switch (fault) {
    case CalendarFault::TooLarge:
        return Say::tr("This file is larger than 64 MB. Export the school calendar alone.");
    case CalendarFault::HoldsNul:
        return Say::tr("there is a NUL character, which no text has. Export the calendar again.");
    case CalendarFault::NotText:
        return Say::tr("there are bytes that are no text. Export the calendar again, in UTF-8.");
    case CalendarFault::LineTooLong:
        return Say::tr("this line is longer than 64 KB. Export the calendar again without what is attached.");
    case CalendarFault::NotACalendar:
        return Say::tr(
            "this is no calendar file: it does not begin with BEGIN:VCALENDAR. Choose a file that ends in .ics.");
    case CalendarFault::NoColon:
        return Say::tr("there is no colon in this line. Export the calendar again.");
    case CalendarFault::NoEnd:
        return Say::tr("what begins here does not end in its turn; the file may be cut short. Export it again.");
    case CalendarFault::TooManyEvents:
        return Say::tr("a calendar has 5,000 events at most. Export this school year alone.");
    case CalendarFault::NoDate:
        return Say::tr("the event that begins here has no day that the calendar has. Mend it in the calendar.");
    case CalendarFault::EndFirst:
        return Say::tr("the event that begins here ends before it starts. Mend it in the calendar.");
    }
    return {};
}

QString peopleWords(const Tables& tables, const std::vector<TeacherId>& teachers, bool named) {
    QStringList people;
    for (const auto id : teachers)
        if (const auto teacher = tables.teachers.findAnywhere(id))
            people += named ? toQt(teacher->name) : initialsOf(toQt(teacher->name));
    return people.join(QStringLiteral(", "));
}

QString titleOf(const Tables& tables, const Contact& contact, bool named) {
    return Say::tr("%1: %2", "a kind of meeting, and with whom")
        .arg(wordsFor(contact.kind), peopleWords(tables, contact.with, named));
}

QString titleOf(const Tables& tables, const NextStep& step, bool named) {
    const auto who = peopleWords(tables, {step.teacher}, named);
    const auto title = isPromise(step) ? Say::tr("Promised to %1").arg(who) : Say::tr("Next step of %1").arg(who);
    return named ? Say::tr("%1: %2", "whose next step, and what").arg(title, toQt(step.what)) : title;
}

CalendarEntry entryOf(const Tables& tables, const Contact& contact, bool named) {
    CalendarEntry entry{contact.stamp.uuid, contact.on, contact.length, fromQt(titleOf(tables, contact, named))};
    if (contact.start)
        entry.begin =
            Instant(std::chrono::seconds(QDateTime(toQt(contact.on), toQt(*contact.start)).toSecsSinceEpoch()));
    if (named)
        entry.place = contact.place; // a room can tell whose it is
    return entry;
}

CalendarEntry entryOf(const Tables& tables, const NextStep& step, bool named) {
    return {step.stamp.uuid, currentDue(step).value_or(Date{}), {}, fromQt(titleOf(tables, step, named))};
}

// For a calendar program that shows what is withdrawn instead of letting go of it.
QString withdrawnTitle(const Contact&, const QString& title) {
    return Say::tr("Does not take place: %1", "a meeting").arg(title);
}

QString withdrawnTitle(const NextStep&, const QString& title) {
    return Say::tr("No longer due: %1", "a next step").arg(title);
}

template <class Record>
CalendarEntry withdrawnEntryOf(const Tables& tables, const Record& record, bool named) {
    auto entry = entryOf(tables, record, named);
    entry.isWithdrawn = true;
    entry.title = fromQt(withdrawnTitle(record, toQt(entry.title)));
    return entry;
}

} // namespace

QString wordsFor(SpanUse use) {
    switch (use) {
    case SpanUse::LeaveOut:
        return Say::tr("Leave out");
    case SpanUse::Holiday:
        return Say::tr("Holiday");
    case SpanUse::Term:
        return Say::tr("Term");
    }
    return {};
}

QString wordsFor(DaysState state) {
    switch (state) {
    case DaysState::LeftOut:
        return Say::tr("Left out");
    case DaysState::Added:
        return Say::tr("Will be added");
    case DaysState::Moved:
        return Say::tr("Gets these days");
    case DaysState::There:
        return Say::tr("Already there");
    }
    return {};
}

QString sentenceFor(const CalendarRefusal& refusal) {
    const auto reason = reasonWords(refusal.fault);
    return refusal.line == 0 ? capitalized(reason)
                             : Say::tr("Line %1: %2", "a place, and what is wrong there").arg(refusal.line).arg(reason);
}

QString countWords(const std::vector<DaysState>& states) {
    const auto count = [&](DaysState state) {
        return static_cast<int>(std::count(states.begin(), states.end(), state));
    };
    QStringList parts;
    if (const int n = count(DaysState::Added))
        parts += Say::tr("%Ln will be added", nullptr, n);
    if (const int n = count(DaysState::Moved))
        parts += Say::tr("%Ln get(s) other days", nullptr, n);
    if (const int n = count(DaysState::There))
        parts += Say::tr("%Ln are already there", nullptr, n);
    return parts.isEmpty() ? Say::tr("Nothing is chosen yet.") : parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QString bringWords(const std::vector<DaysState>& states) {
    const auto added = std::count(states.begin(), states.end(), DaysState::Added);
    const auto moved = std::count(states.begin(), states.end(), DaysState::Moved);
    const auto n = static_cast<int>(added + moved);
    if (n == 0)
        return Say::tr("Take over");
    return moved == 0 ? Say::tr("Add %Ln", nullptr, n) : Say::tr("Take over %Ln", nullptr, n);
}

QString passedOverWords(const CalendarFile& file) {
    QStringList sentences;
    const auto add = [&](std::size_t count, auto&& words) {
        if (count > 0)
            sentences += words(static_cast<int>(count));
    };
    add(file.timed, [](int n) { return Say::tr("%Ln event(s) at a time of day passed over.", nullptr, n); });
    add(file.far, [](int n) { return Say::tr("%Ln event(s) long ago or far ahead passed over.", nullptr, n); });
    add(file.nameless, [](int n) { return Say::tr("%Ln event(s) without a name passed over.", nullptr, n); });
    add(file.returning, [](int n) {
        return Say::tr("%Ln event(s) come back otherwise than every year; only the first time is here.", nullptr, n);
    });
    return sentences.join(QLatin1Char(' '));
}

std::vector<CalendarEntry> calendarEntries(const Tables& tables, const std::vector<PlannedItem>& planned, bool named) {
    std::vector<CalendarEntry> entries;
    for (const auto& each : planned)
        entries.push_back(std::visit([&](const auto& record) { return entryOf(tables, record, named); }, each));
    return entries;
}

std::vector<CalendarEntry> withdrawnEntries(const Tables& tables, const std::vector<PlannedItem>& withdrawn,
                                            bool named) {
    std::vector<CalendarEntry> entries;
    for (const auto& each : withdrawn)
        entries.push_back(
            std::visit([&](const auto& record) { return withdrawnEntryOf(tables, record, named); }, each));
    return entries;
}

} // namespace alongside

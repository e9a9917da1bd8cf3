#include "door/door_words.h"

#include "shared/text.h"
#include "shared/wording/agreement_words.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/cycle_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/first_words.h"
#include "shared/wording/teacher_words.h"
#include "shared/wording/telling_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace alongside {
namespace {

constexpr qsizetype kNoteLetters = 160, kStepLetters = 120;
constexpr std::size_t kMostOfAKind = 3;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(BeforeTheDoor)
};

QString quoted(const std::string& text, qsizetype most) {
    return Say::tr("“%1”").arg(firstWords(toQt(text), most));
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addIfSaid(QList<DoorLine>& lines, const QString& iconName, const QString& lead, const QString& words) {
    if (!words.trimmed().isEmpty())
        lines += DoorLine{iconName, lead, words.trimmed()};
}

// Several things, one a line; of more than a few only how many they are.
template <class List, class Worded>
QString listed(const List& list, Worded&& worded) {
    QStringList rows;
    for (std::size_t i = 0; i < std::min(list.size(), kMostOfAKind); ++i)
        rows += worded(list[i]);
    if (list.size() > kMostOfAKind)
        rows += Say::tr("and %Ln more", nullptr, static_cast<int>(list.size() - kMostOfAKind));
    return rows.join(QLatin1Char('\n'));
}

QString stepWords(const NextStep& step, const DoorReading& reading) {
    const auto what = quoted(step.what, kStepLetters);
    const auto due = currentDue(step);
    if (!due)
        return what;
    const SchoolDays days(reading.calendar);
    if (const int late = isPromise(step) ? days.between(*due, reading.today) : 0; late > 0)
        return Say::tr("%1, %Ln school day(s) late", "what was promised", late).arg(what);
    return Say::tr("%1, due %2", "what was promised, and a day").arg(what, dayWithWeekday(*due, reading.today));
}

void addLastTime(QList<DoorLine>& lines, const BeforeTheDoor& door, const DoorReading& reading) {
    const auto icon = QStringLiteral("history");
    if (!door.last) {
        lines +=
            DoorLine{icon, Say::tr("Last time"),
                     door.keepsForATime ? Say::tr("No meeting is kept here; your agreement says how long they are.")
                                        : Say::tr("No meeting is logged yet.")};
        return;
    }
    auto words =
        Say::tr("%1, %2.", "a day, and what kind of meeting it was")
            .arg(capitalized(dayWithWeekday(door.last->on, reading.today)), wordsFor(door.last->kind).toLower());
    if (!door.last->sharedNote.empty())
        words += QLatin1Char(' ') + quoted(door.last->sharedNote, kNoteLetters);
    lines += DoorLine{icon, Say::tr("Last time"), words};
}

void addOwed(QList<DoorLine>& lines, const BeforeTheDoor& door, const DoorReading& reading) {
    std::vector<NextStep> late, open;
    for (const auto& promise : door.promised)
        (isOverdue(promise, reading.today) ? late : open).push_back(promise);
    const auto worded = [&](const NextStep& step) { return stepWords(step, reading); };
    for (std::size_t i = 0; i < std::min(late.size(), kMostOfAKind); ++i)
        lines += DoorLine{QStringLiteral("flag"), Say::tr("You promised"), worded(late[i]), Tone::Warn};
    if (late.size() > kMostOfAKind)
        lines.back().words += Say::tr(", and %Ln more", "promises", static_cast<int>(late.size() - kMostOfAKind));
    if (!open.empty())
        lines += DoorLine{QStringLiteral("repeat"), late.empty() ? Say::tr("You promised") : Say::tr("And also"),
                          listed(open, worded)};
    addIfSaid(lines, QStringLiteral("list-checks"), Say::tr("%1 took on").arg(calledWords(door.teacher)),
              listed(door.theirs, worded));
}

void addMatters(QList<DoorLine>& lines, const BeforeTheDoor& door) {
    if (door.hardMoment)
        lines += DoorLine{QStringLiteral("heart-handshake"), Say::tr("Come back to it"),
                          Say::tr("The last time held a hard moment, and you have not been in touch since."),
                          Tone::Relational};
    if (door.goal) {
        auto words = toQt(door.goal->words).simplified();
        if (!door.goal->phase.empty())
            words += QLatin1Char('\n') + Say::tr("Phase: %1").arg(phaseName(door.goal->phase));
        lines += DoorLine{QStringLiteral("goal"), Say::tr("Working on"), words};
    }
}

void addWins(QList<DoorLine>& lines, const BeforeTheDoor& door) {
    addIfSaid(lines, QStringLiteral("party-popper"), Say::tr("To tell"),
              listed(door.untold, [](const Win& win) { return quoted(win.what, kStepLetters); }));
}

// The labels of an answer's values, as the form words them.
QString labelsOf(const char* question, const std::vector<std::string>& values, const AgreementForm& form) {
    QStringList labels;
    for (const auto& section : form.sections)
        for (const auto& field : section.fields)
            if (field.key == question)
                for (const auto& value : values)
                    for (const auto& option : field.options)
                        if (option.value == value)
                            labels += toQt(option.label);
    return joined(labels);
}

void addWay(QList<DoorLine>& lines, const BeforeTheDoor& door, const DoorReading& reading) {
    const auto& way = door.way;
    const auto name = calledWords(door.teacher);
    addIfSaid(lines, QStringLiteral("message-circle"), Say::tr("Praise"), likesWords(name, way.praise));
    addIfSaid(lines, QStringLiteral("messages-square"), Say::tr("Feedback"),
              joined({toQt(way.feedback), labelsOf("recognition.hard-news", way.hardNews, reading.form)}));
    auto visits = way.visits ? wordsFor(*way.visits) : QString();
    if (way.visits == VisitRule::ThesePeriods && !way.visitPeriods.empty())
        visits = toQt(way.visitPeriods);
    addIfSaid(lines, QStringLiteral("eye"), Say::tr("Visits"), visits);
    const auto channel = way.quickChannel.empty() ? toQt(way.channel)
                                                  : labelsOf("communication.quick", {way.quickChannel}, reading.form);
    addIfSaid(
        lines, QStringLiteral("mail"), Say::tr("To reach %1").arg(name),
        joined({channel, way.quietHours.empty() ? QString() : Say::tr("quiet hours: %1").arg(toQt(way.quietHours))}));
}

void addPlace(QList<DoorLine>& lines, const BeforeTheDoor& door) {
    const auto& teacher = door.teacher;
    QStringList schools;
    for (const auto& name : door.schools)
        schools += toQt(name);
    addIfSaid(lines, QStringLiteral("door-open"), Say::tr("Where"),
              joined({teacher.room.empty() ? QString() : Say::tr("Room %1").arg(toQt(teacher.room)),
                      schools.join(QStringLiteral(", ")),
                      teacher.planningPeriods.empty() ? QString()
                                                      : Say::tr("planning: %1").arg(toQt(teacher.planningPeriods))}));
}

} // namespace

QList<DoorLine> doorLines(const BeforeTheDoor& door, const DoorReading& reading) {
    QList<DoorLine> lines;
    addOwed(lines, door, reading);
    addLastTime(lines, door, reading);
    addMatters(lines, door);
    addWins(lines, door);
    addPlace(lines, door);
    addWay(lines, door, reading);
    std::stable_partition(lines.begin(), lines.end(), [](const DoorLine& line) { return line.tone != Tone::Neutral; });
    return lines;
}

QList<DoorLine> doorLinesInBrief(const BeforeTheDoor& door, const DoorReading& reading) {
    QList<DoorLine> lines;
    addOwed(lines, door, reading);
    addMatters(lines, door);
    addWins(lines, door);
    std::stable_partition(lines.begin(), lines.end(), [](const DoorLine& line) { return line.tone != Tone::Neutral; });
    return lines;
}

QList<DoorLine> privateDoorLines(const BeforeTheDoor& door) {
    QList<DoorLine> lines;
    const auto icon = QStringLiteral("lock");
    if (door.last)
        addIfSaid(lines, icon, Say::tr("Private note of the last time"), toQt(door.last->privateNote));
    addIfSaid(lines, icon, Say::tr("Topics that are not open"), toQt(door.way.closedTopics));
    return lines;
}

QString doorSentence(const BeforeTheDoor& door, const DoorReading& reading) {
    const auto late = std::count_if(door.promised.begin(), door.promised.end(),
                                    [&](const NextStep& promise) { return isOverdue(promise, reading.today); });
    const auto none = door.keepsForATime ? Say::tr("No meeting is kept here") : Say::tr("No meeting logged yet");
    return joined({door.last ? Say::tr("Last met %1").arg(dayWithWeekday(door.last->on, reading.today)) : none,
                   late > 0 ? Say::tr("%Ln promise(s) late", nullptr, static_cast<int>(late)) : QString(),
                   door.hardMoment ? Say::tr("a hard moment to come back to") : QString()});
}

} // namespace alongside

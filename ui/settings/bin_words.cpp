#include "settings/bin_words.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/name_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Bin)
};

QString namesOf(const BinRecord& record, const TeacherNames& names) {
    QStringList all;
    for (const auto teacher : record.teachers)
        if (const auto found = names.find(teacher); found != names.end())
            all += found->second;
    return QLocale().createSeparatedList(all);
}

QString counted(BinKind kind, int n) {
    switch (kind) {
    case BinKind::Teacher:
        return Say::tr("%Ln teacher(s)", nullptr, n);
    case BinKind::School:
        return Say::tr("%Ln school(s)", nullptr, n);
    case BinKind::Meeting:
        return Say::tr("%Ln meeting(s)", nullptr, n);
    case BinKind::NextStep:
        return Say::tr("%Ln next step(s)", nullptr, n);
    case BinKind::Win:
        return Say::tr("%Ln win(s)", nullptr, n);
    case BinKind::Agreement:
        return Say::tr("%Ln agreement(s)", nullptr, n);
    case BinKind::Cycle:
        return Say::tr("%Ln cycle(s)", nullptr, n);
    case BinKind::Checklist:
        return Say::tr("%Ln checklist(s)", nullptr, n);
    case BinKind::Pulse:
        return Say::tr("%Ln pulse(s)", nullptr, n);
    case BinKind::Reflection:
        return Say::tr("%Ln reflection(s)", nullptr, n);
    case BinKind::Tool:
        return Say::tr("%Ln tool(s)", nullptr, n);
    case BinKind::Move:
        return Say::tr("%Ln move(s)", nullptr, n);
    case BinKind::Colleague:
        return Say::tr("%Ln colleague(s)", nullptr, n);
    }
    return {};
}

QString ofTeacher(const QString& plain, const QString& with, const QString& name) {
    return name.isEmpty() ? plain : with.arg(name);
}

// What is removed, without the words or the day that tell it from others.
QString kindWords(const BinRecord& record, const QString& name) {
    switch (record.kind) {
    case BinKind::Teacher:
        return Say::tr("Teacher");
    case BinKind::School:
        return Say::tr("School");
    case BinKind::Meeting:
        return ofTeacher(Say::tr("Meeting"), Say::tr("Meeting with %1"), name);
    case BinKind::NextStep:
        return ofTeacher(Say::tr("Next step"), Say::tr("Next step with %1"), name);
    case BinKind::Win:
        return ofTeacher(Say::tr("Win"), Say::tr("Win of %1"), name);
    case BinKind::Agreement:
        return ofTeacher(Say::tr("Agreement"), Say::tr("Agreement with %1"), name);
    case BinKind::Cycle:
        return ofTeacher(Say::tr("Cycle"), Say::tr("Cycle with %1"), name);
    case BinKind::Checklist:
        return ofTeacher(Say::tr("Checklist"), Say::tr("Checklist for %1"), name);
    case BinKind::Pulse:
        return ofTeacher(Say::tr("Pulse"), Say::tr("Pulse of %1"), name);
    case BinKind::Reflection:
        return ofTeacher(Say::tr("Reflection"), Say::tr("Reflection on %1"), name);
    case BinKind::Tool:
        return Say::tr("Tool");
    case BinKind::Move:
        return Say::tr("Move");
    case BinKind::Colleague:
        return Say::tr("Colleague");
    }
    return {};
}

} // namespace

QString titleOf(const BinEntry& entry, const TeacherNames& names, Date today) {
    const auto& record = entry.records.front();
    const auto what = kindWords(record, namesOf(record, names));
    if (!record.words.empty())
        return QStringLiteral("%1: %2").arg(what, toQt(record.words).simplified());
    if (record.version > 0)
        return Say::tr("%1, version %2").arg(what, QLocale().toString(record.version));
    return record.on ? QStringLiteral("%1, %2").arg(what, shortDay(*record.on, today)) : what;
}

QString backWords(const BinEntry& entry, const TeacherNames& names, Date today) {
    const auto& record = entry.records.front();
    const bool named = record.kind == BinKind::Teacher || record.kind == BinKind::School ||
                       record.kind == BinKind::Tool || record.kind == BinKind::Colleague;
    return named && !record.words.empty() ? Say::tr("%1 is back").arg(nameWithin(toQt(record.words).simplified()))
                                          : Say::tr("Back from the bin: %1").arg(titleOf(entry, names, today));
}

QString alongWith(const BinEntry& entry) {
    return countsWords(std::vector<BinRecord>(std::next(entry.records.begin()), entry.records.end()));
}

QString countsWords(const std::vector<BinRecord>& records) {
    std::map<BinKind, int> counts;
    for (const auto& record : records)
        ++counts[record.kind];
    return countsWords(counts);
}

QString countsWords(const std::map<BinKind, int>& counts) {
    QStringList all;
    for (const auto& [kind, count] : counts)
        all += counted(kind, count);
    return QLocale().createSeparatedList(all);
}

QString removedWhen(Instant removedAt, Date today) {
    const auto local = QDateTime::fromSecsSinceEpoch(removedAt.time_since_epoch().count());
    const auto day = fromQt(local.date());
    const auto time = timeOfDay(localTime(removedAt));
    return daysBetween(day, today) <= 1
               ? Say::tr("%1 at %2", "day and time").arg(capitalized(shortDay(day, today)), time)
               : shortDay(day, today);
}

QString obstacleWords(const BinEntry& entry, const TeacherNames& names) {
    if (!entry.obstacle)
        return {};
    const auto name = namesOf(entry.records.front(), names);
    switch (*entry.obstacle) {
    case Obstacle::TeacherInBin:
        return Say::tr("%1 is in the bin too. Restore the teacher first, then this can come back.")
            .arg(nameWithin(name));
    case Obstacle::VersionTaken:
        return Say::tr("There is another agreement of this version with %1 by now. Remove that one first.").arg(name);
    }
    return {};
}

} // namespace alongside

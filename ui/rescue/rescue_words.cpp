#include "rescue/rescue_words.h"

#include "backups/backup_words.h"
#include "rescue/table_words.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

QString figure(std::int64_t number) {
    return QLocale().toString(static_cast<qlonglong>(number));
}

// "Meetings: 3 more; Next steps: 2 more"
QString moreWords(const BackupPreview& then, const BackupPreview& now) {
    QStringList more;
    const auto add = [&](const QString& kind, std::int64_t before, std::int64_t after) {
        if (after > before)
            more << Say::tr("%1: %2 more", "a kind of record, and how many").arg(kind, figure(after - before));
    };
    add(Say::tr("Teachers"), then.teachers, now.teachers);
    add(Say::tr("Meetings"), then.meetings, now.meetings);
    add(Say::tr("Next steps"), then.nextSteps, now.nextSteps);
    add(Say::tr("Wins"), then.wins, now.wins);
    add(Say::tr("Agreements"), then.agreements, now.agreements);
    add(Say::tr("Cycles"), then.cycles, now.cycles);
    add(Say::tr("Journal"), then.reflections, now.reflections);
    return more.join(QStringLiteral("; "));
}

QString tableLine(const SalvagedTable& table) {
    auto line =
        Say::tr("%1: %2 saved", "a kind of record, and how many").arg(tableWords(table.name), figure(table.saved));
    if (table.lost > 0)
        line += Say::tr(", about %1 lost").arg(figure(table.lost));
    if (table.cut > 0)
        line += Say::tr(", %1 without their end").arg(figure(table.cut));
    return line;
}

} // namespace

QString fileWords(const std::filesystem::path& file) {
    return toQt(file.filename().string());
}

bool isNewerThan(const WayBack& backup, const std::optional<BackupPreview>& damaged) {
    return damaged && damaged->newest && (!backup.holds.newest || *damaged->newest > *backup.holds.newest);
}

QString backupWords(const RescueLook& look, Date today) {
    const auto& way = *look.backup;
    auto words =
        Say::tr("It was made %1 and is whole.", "a day and a time of day").arg(momentWords(way.backup.made, today));
    if (look.passedOver > 0)
        words += QLatin1Char(' ') + Say::tr("A newer one is damaged, or has another password.");
    words += QLatin1Char(' ');
    if (!look.damaged)
        return words + Say::tr("What was written since then would be missing. It cannot be told how much that is.");
    if (!isNewerThan(way, look.damaged))
        return words + Say::tr("Nothing in the damaged notebook is newer.");
    words += Say::tr("The damaged notebook was written to after that, last %1.")
                 .arg(momentWords(*look.damaged->newest, today));
    const auto more = moreWords(way.holds, *look.damaged);
    return more.isEmpty() ? words : words + QLatin1Char(' ') + Say::tr("%1.", "a list").arg(more);
}

QString salvageSentence(const SalvageReport& report) {
    if (report.lost() == 0 && report.unknown == 0)
        return Say::tr("Everything that was looked for was there: records saved: %1.").arg(figure(report.saved()));
    return Say::tr("Records saved: %1. Lost: about %2.").arg(figure(report.saved()), figure(report.lost()));
}

QString salvageText(const SalvagedNotebook& salvaged, Date today) {
    const auto& report = salvaged.report;
    QStringList lines{Say::tr("What was saved of the damaged notebook on %1").arg(fullDay(today)),
                      {},
                      salvageSentence(report),
                      Say::tr("Pages of the file: %1. Of those by which records are reached, could not be read: %2.")
                          .arg(figure(report.pages), figure(report.unreadable)),
                      Say::tr("The damaged file is kept as %1.").arg(fileWords(salvaged.kept))};
    if (report.readInPart > 0)
        lines << Say::tr("Pages that could be read in part only: %1.").arg(figure(report.readInPart));
    if (report.unknown > 0)
        lines << Say::tr(
                     "Teachers, schools and meetings that were lost, and have one called \"%1\" in their place: %2.")
                     .arg(unknownName(), figure(report.unknown));
    if (report.unplaced > 0)
        lines << Say::tr("Records of which nobody can tell what they belong to: %1.").arg(figure(report.unplaced));
    lines << QString();
    for (const auto& table : report.tables)
        if (table.saved > 0 || table.lost > 0)
            lines << tableLine(table);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace alongside

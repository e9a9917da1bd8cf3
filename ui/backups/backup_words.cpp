#include "backups/backup_words.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

} // namespace

QString causeWords(BackupCause cause) {
    switch (cause) {
    case BackupCause::Routine:
        return Say::tr("By itself");
    case BackupCause::Asked:
        return Say::tr("You asked for it");
    case BackupCause::Import:
        return Say::tr("Before an import");
    case BackupCause::Deleting:
        return Say::tr("Before deleting for good");
    case BackupCause::Restore:
        return Say::tr("Before a backup was restored");
    case BackupCause::Password:
        return Say::tr("Before the password changed");
    case BackupCause::Update:
        return Say::tr("Before an update of Alongside");
    case BackupCause::AsItWas:
        return Say::tr("The notebook as it was, unchecked");
    }
    return {};
}

QString causeWords(const Backup& backup) {
    return backup.cause ? causeWords(*backup.cause) : toQt(backup.file.stem().string());
}

QString momentWords(Instant moment, Date today) {
    const auto day = fromQt(QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()).date());
    return Say::tr("%1, %2", "a day, and a time of day").arg(shortDay(day, today), timeOfDay(localTime(moment)));
}

QString copyWords(const std::filesystem::path& copy) {
    const auto file = QDir::toNativeSeparators(toQt(copy.string()));
    const auto name = readBackupFileName(copy.filename().string());
    if (!name)
        return file;
    const auto made = QDateTime::fromSecsSinceEpoch(name->made.time_since_epoch().count());
    return made.offsetFromUtc() == 0 ? file
                                     : Say::tr("%1 (made at %2; its name is in UTC)", "a file, and a time of day")
                                           .arg(file, timeOfDay(localTime(name->made)));
}

QString sizeWords(std::uintmax_t bytes) {
    constexpr std::uintmax_t kMegabyte = 1024 * 1024; // smaller ones need no fraction
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < kMegabyte ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QString checkedWords(const Backup& backup, Date today) {
    if (backup.cause == BackupCause::AsItWas)
        return Say::tr("Not checked");
    if (!backup.isSound)
        return Say::tr("Damaged");
    return backup.checked ? capitalized(momentWords(*backup.checked, today)) : Say::tr("When it was made");
}

QString backupTrouble(const std::filesystem::path& notebook, Date today) {
    const auto shelf = shelfOf(notebook);
    const auto notes = readShelfNotes(shelf.folder);
    if (notes.failure)
        return Say::tr("The backup of %1 could not be made: %2")
            .arg(momentWords(notes.failure->at, today), toQt(notes.failure->detail));
    for (const auto& backup : backupsOn(shelf)) {
        if (backup.cause == BackupCause::AsItWas)
            continue;
        if (!backup.isSound)
            return Say::tr("The newest backup is damaged: %1. Make another one.")
                .arg(toQt(backup.file.filename().string()));
        break;
    }
    if (notes.secondFailure)
        return Say::tr("The second place could not be reached when the backup of %1 was made: %2")
            .arg(momentWords(notes.secondFailure->at, today),
                 QDir::toNativeSeparators(toQt(notes.secondPlace.string())));
    return {};
}

} // namespace alongside

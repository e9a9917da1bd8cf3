#include "archive/archive_words.h"

#include "backups/backup_words.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

struct Counts {
    int added, changed, unchanged, kept;
};

QString listOf(const Counts& counts) {
    QStringList parts;
    if (counts.added > 0)
        parts += Say::tr("%Ln new", nullptr, counts.added);
    if (counts.changed > 0)
        parts += Say::tr("%Ln changed", nullptr, counts.changed);
    if (counts.unchanged > 0)
        parts += Say::tr("%Ln unchanged", nullptr, counts.unchanged);
    if (counts.kept > 0)
        parts += Say::tr("%Ln kept as here, which is newer", nullptr, counts.kept);
    return parts.join(Say::tr(", ", "between counts"));
}

bool isOfThat(const ArchiveRefused& refused, const char* pointer) {
    return !refused.first.empty() && refused.first.front().pointer == pointer;
}

bool isNoJson(const ArchiveRefused& refused) {
    return !refused.first.empty() && refused.first.back().reason.starts_with("cannot be read as JSON");
}

} // namespace

QString wordsFor(ArchivePart part) {
    switch (part) {
    case ArchivePart::Coaches:
        return Say::tr("Coaches");
    case ArchivePart::Schools:
        return Say::tr("Schools");
    case ArchivePart::Teachers:
        return Say::tr("Teachers");
    case ArchivePart::Agreements:
        return Say::tr("Agreements");
    case ArchivePart::Cycles:
        return Say::tr("Cycles");
    case ArchivePart::Contacts:
        return Say::tr("Meetings");
    case ArchivePart::NextSteps:
        return Say::tr("Next steps");
    case ArchivePart::Wins:
        return Say::tr("Wins");
    case ArchivePart::Checklists:
        return Say::tr("Checklists");
    case ArchivePart::Pulses:
        return Say::tr("Pulses");
    case ArchivePart::Reflections:
        return Say::tr("Pages of the journal");
    case ArchivePart::Tools:
        return Say::tr("Tools");
    case ArchivePart::Moves:
        return Say::tr("Moves");
    }
    return {};
}

QString originWords(const ArchiveOrigin& origin) {
    QStringList sentences;
    if (!origin.keeper.empty())
        sentences += Say::tr("The archive of %1.").arg(toQt(origin.keeper));
    if (origin.exportedAt) {
        const auto at = QDateTime::fromSecsSinceEpoch(origin.exportedAt->time_since_epoch().count());
        sentences += Say::tr("Saved on %1 at %2.", "a day, a time")
                         .arg(fullDay(fromQt(at.date())), timeOfDay(fromQt(at.time())));
    }
    sentences += origin.withPrivate ? Say::tr("With private notes and journal.")
                                    : Say::tr("Without private notes and journal; yours stay as they are.");
    return sentences.join(QLatin1Char(' '));
}

QString strangerWords(const ArchiveOrigin& origin) {
    if (!origin.isOfAnotherCoach)
        return {};
    return Say::tr("This is the archive of another coach. The notebook stays yours, and %1 stands in it as a "
                   "colleague; what they wrote stands beside what you wrote.")
        .arg(toQt(origin.keeper));
}

QString countWords(const ArchivePreview& preview) {
    if (!preview.changesAny())
        return Say::tr("All of it is here already, so there is nothing to bring in.");
    const auto& [added, changed, unchanged, wentAlong, backup] = preview.report;
    const auto counts = listOf({added, changed, unchanged - preview.kept(), preview.kept()});
    return counts.isEmpty() ? Say::tr("Settings only") : counts;
}

QString comingWords(const PartComing& part) {
    auto words = listOf({part.added, part.changed, part.unchanged, part.kept});
    if (part.wentAlong > 0)
        words += (words.isEmpty() ? QString() : QStringLiteral("; ")) +
                 Say::tr("%Ln goes (go) into the bin with their teacher", nullptr, part.wentAlong);
    return words;
}

QString wayBackWords(const ArchivePreview& preview, bool hasFile) {
    if (preview.isIntoEmpty || !hasFile)
        return preview.isOneStep ? Say::tr("All of it is one step: Ctrl+Z takes it back.")
                                 : Say::tr("This is too much for Ctrl+Z to take back.");
    return preview.isOneStep
               ? Say::tr("A backup is made first. All of it is one step: Ctrl+Z takes it back.")
               : Say::tr("This is too much for Ctrl+Z: neither it nor what you did before can be taken back after it. "
                         "The way back is the backup that is made first.");
}

QString broughtWords(const ImportReport& report) {
    const auto counts = listOf({report.added, report.changed, report.unchanged, 0});
    auto words = counts.isEmpty() ? Say::tr("Brought in.") : Say::tr("Brought in: %1.").arg(counts);
    if (!report.backup.empty())
        words += QLatin1Char(' ') + Say::tr("The notebook as it was before is kept among its backups: %1")
                                        .arg(copyWords(report.backup.filename()));
    return words;
}

QString cannotReadWords(const Error& error) {
    if (error.kind() == Error::Kind::FileMissing || error.kind() == Error::Kind::CannotOpen)
        return Say::tr("this cannot be read. Check that it is a file and that you may open it.");
    return {};
}

QString sentenceFor(const Refusal& refusal) {
    return Say::tr("Line %1, %2: %3", "a number, a JSON pointer, what is wrong there")
        .arg(refusal.line)
        .arg(toQt(refusal.pointer), toQt(refusal.reason));
}

QString remedyFor(const ArchiveRefused& refused) {
    if (isOfThat(refused, "/format") || isOfThat(refused, "/") || isNoJson(refused)) // no archive at all
        return Say::tr(
            "Choose a file that Alongside saved under Everything in one file. If it is one, it was cut short "
            "or changed on the way: copy it again from where it came.");
    if (isOfThat(refused, "/version"))
        return Say::tr("It may come from a newer Alongside: bring this one up to date and try again.");
    return Say::tr("Alongside writes no such file, so it was changed after it was saved. Save it again where it came "
                   "from, or mend these lines in a text editor.");
}

QString refusedWords(const ArchiveRefused& refused) {
    const auto count = static_cast<int>(refused.count);
    const auto words =
        Say::tr("%Ln thing(s) in this file is (are) wrong, so nothing can be brought in.", nullptr, count);
    if (refused.count <= refused.first.size())
        return words;
    return words + QLatin1Char(' ') + Say::tr("The first %1:").arg(QLocale().toString(refused.first.size()));
}

} // namespace alongside

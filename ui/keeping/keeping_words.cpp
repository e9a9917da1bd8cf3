#include "keeping/keeping_words.h"

#include "backups/backup_words.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Keeping)
};

QString whereWords(const StillHeld& held) {
    QStringList places;
    if (held.beside > 0)
        places += Say::tr("%Ln beside the notebook", nullptr, held.beside);
    if (held.inSecondPlace > 0)
        places += Say::tr("%Ln in the second place", nullptr, held.inSecondPlace);
    return QLocale().createSeparatedList(places);
}

} // namespace

QString keepingWords(const KeepingAgreed& agreed) {
    const auto version = QLocale().toString(agreed.version);
    switch (agreed.until) {
    case KeepUntil::CycleEnd:
        return Say::tr("Kept until the cycle ends, says version %1 of the agreement.").arg(version);
    case KeepUntil::YearEnd:
        return Say::tr("Kept until the school year ends, says version %1 of the agreement.").arg(version);
    case KeepUntil::YearAfter:
        return Say::tr("Kept one year longer than the school year, says version %1 of the agreement.").arg(version);
    case KeepUntil::District:
        return Say::tr("Kept as long as the district asks, says version %1 of the agreement.").arg(version);
    }
    return {};
}

QString holdWords(const Hold& hold) {
    const auto reason = toQt(hold.reason).simplified();
    if (!hold.liftedOn)
        return Say::tr("Since %1: %2", "a day; why").arg(fullDay(hold.setOn), reason);
    return Say::tr("From %1 to %2: %3. Lifted: %4", "two days; why; why")
        .arg(fullDay(hold.setOn), fullDay(*hold.liftedOn), reason, toQt(hold.whyLifted).simplified());
}

QString stillHeldWords(const StillHeld& held, Date today) {
    QStringList sentences;
    if (held.count() > 0)
        sentences += Say::tr("%Ln backup(s) may still hold it (%1), the newest: %2.", nullptr, held.count())
                         .arg(whereWords(held), momentWords(*held.newest, today));
    if (held.count() > held.staying || held.count() == 0)
        sentences +=
            Say::tr("The backup made now holds it too. As newer ones are made, such backups go by themselves, by %1 "
                    "at the latest if one is made in each month.")
                .arg(fullDay(held.goneBy));
    if (held.staying > 0)
        sentences += Say::tr("%Ln of them stay(s) until you delete the file yourself.", nullptr, held.staying);
    return sentences.join(QLatin1Char(' '));
}

QString deletedWords(int records, const std::filesystem::path& copy) {
    const auto deleted = Say::tr("%Ln record(s) deleted for good.", nullptr, records);
    return copy.empty() ? deleted
                        : Say::tr("%1 The copy made before still holds them: %2", "deleted; a path")
                              .arg(deleted, copyWords(copy));
}

} // namespace alongside

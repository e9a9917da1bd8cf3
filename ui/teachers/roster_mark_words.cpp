#include "teachers/roster_mark_words.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Rosters)
};

} // namespace

QString rosterWords(const Teacher& teacher, const std::vector<RosterMark>& marks) {
    QStringList sentences;
    if (!teacher.rosterId.empty())
        sentences += Say::tr("Roster id: %1 (from the import, not changed here)").arg(toQt(teacher.rosterId));
    for (const auto& mark : marks)
        if (mark.missingSince)
            sentences += Say::tr("Not in the last roster, brought on %1; last seen in one on %2.")
                             .arg(fullDay(*mark.missingSince), fullDay(mark.lastSeen));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace alongside

#include "care/care_words.h"

#include "backups/backup_words.h"
#include "shared/text.h"

#include <QCoreApplication>

namespace alongside {
namespace {

using namespace std::chrono_literals;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FileCare)
};

constexpr auto kClocksDiffer = 10min; // of two computers, without anything being wrong

} // namespace

QString readOnlyWords(WhyReadOnly why) {
    switch (why) {
    case WhyReadOnly::Disk:
        return Say::tr("You can read this notebook and not change it: the disk that it lies on can only be read.");
    case WhyReadOnly::Owner:
        return Say::tr("You can read this notebook and not change it: its file belongs to somebody else.");
    case WhyReadOnly::File:
        return Say::tr("You can read this notebook and not change it: its file is write-protected.");
    case WhyReadOnly::Folder:
        return Say::tr("You can read this notebook and not change it: nothing can be written in its folder.");
    }
    return {};
}

std::vector<CareNotice> noticesOf(const Noticed& noticed, Instant now, Date today) {
    std::vector<CareNotice> notices;
    if (noticed.isOnNetwork)
        notices.push_back({QStringLiteral("network"),
                           Say::tr("This notebook lies on another computer. When the connection fails while something "
                                   "is saved it may be damaged: better keep it on this computer, and a second place "
                                   "for backups over there (Settings, Backups).")});
    if (noticed.syncing)
        notices.push_back({QStringLiteral("synced"),
                           Say::tr("%1 copies this folder to other computers. Open the notebook on one of them at a "
                                   "time, and let the copying finish first.")
                               .arg(toQt(*noticed.syncing))});
    if (noticed.isOpenToOthers)
        notices.push_back(
            {QStringLiteral("open"),
             Say::tr("Others with an account on this computer may read this notebook's file, and its rights "
                     "cannot be changed from here: it belongs to somebody else, or its disk does not let "
                     "them be changed.")});
    if (noticed.newest && now + kClocksDiffer < *noticed.newest)
        notices.push_back({{},
                           Say::tr("This computer's clock is behind the notebook, which was last changed %1. Look at "
                                   "the clock: what is due goes by it.")
                               .arg(momentWords(*noticed.newest, today))});
    if (noticed.dueToGo > 0) // once a month, to whoever puts it away
        notices.push_back(
            {QStringLiteral("due %1-%2").arg(static_cast<int>(today.year())).arg(static_cast<unsigned>(today.month())),
             Say::tr("As you opened this notebook it kept %Ln record(s) longer than your agreements say. Settings, "
                     "Keeping and deleting shows which; nothing is deleted by itself.",
                     nullptr, noticed.dueToGo)});
    return notices;
}

} // namespace alongside

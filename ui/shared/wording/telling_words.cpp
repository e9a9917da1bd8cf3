#include "shared/wording/telling_words.h"

#include "shared/text.h"
#include "shared/wording/teacher_words.h"
#include "store/cover.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Telling)
};

QString plainWords(const QString& name, Recognition way) {
    switch (way) {
    case Recognition::PrivateSpoken:
        return Say::tr("%1 likes to hear it privately, face to face.").arg(name);
    case Recognition::PrivateWritten:
        return Say::tr("%1 likes to hear it privately, in writing.").arg(name);
    case Recognition::SmallGroup:
        return Say::tr("%1 likes to hear it in a small group.").arg(name);
    case Recognition::StaffWide:
        return Say::tr("%1 likes to hear it in front of the staff.").arg(name);
    case Recognition::NotAtAll:
        return Say::tr("%1 would rather not be praised. Keep the win for yourself, and let your questions show that "
                       "you saw it.")
            .arg(name);
    }
    return {};
}

// What a teacher likes is not for others beside the coach to read, though it is no text.
bool isCoverFor(const QString& name) {
    return isCovered(fromQt(name));
}

} // namespace

QString likesWords(const QString& name, const WayToTell& way) {
    if (isCoverFor(name))
        return Say::tr("How %1 likes to hear what went well is hidden.").arg(name);
    if (!way.way)
        return Say::tr("You do not know yet how %1 likes to hear what went well. Ask, and until then tell it "
                       "privately.")
            .arg(name);
    auto words = plainWords(name, *way.way);
    if (way.agreed)
        words += QLatin1Char(' ') + Say::tr("The two of you agreed on this.");
    return words;
}

QString usualHow(const WayToTell& way) {
    return way.way && way.way != Recognition::NotAtAll ? wordsFor(*way.way) : QString();
}

std::optional<Recognition> wayIn(const QString& how) {
    for (const auto way : everyValueOf<Recognition>())
        if (how.trimmed().compare(wordsFor(way), Qt::CaseInsensitive) == 0)
            return way;
    return std::nullopt;
}

QString tooWideWords(const QString& name, const WayToTell& way, const QString& how) {
    if (way.way == Recognition::NotAtAll)
        return Say::tr("%1 asked not to be praised. You can keep the win without telling it.").arg(name);
    const auto chosen = wayIn(how);
    // Where nobody has asked, what goes beyond the two is asked about first.
    if (!chosen || !isWider(*chosen, way.way.value_or(Recognition::PrivateSpoken)))
        return {};
    return way.way ? Say::tr("More people would hear of it than %1 likes. Ask first.").arg(name)
                   : Say::tr("Ask %1 first before others hear of it.").arg(name);
}

} // namespace alongside

#include "shared/wording/library_words.h"

#include "shared/text.h"

#include <QCoreApplication>

namespace alongside {
namespace {

constexpr qsizetype kShort = 44; // characters

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

} // namespace

QString wordsFor(Moment moment) {
    switch (moment) {
    case Moment::Start:
        return Say::tr("At the start");
    case Moment::Middle:
        return Say::tr("In the middle");
    case Moment::End:
        return Say::tr("At the end");
    case Moment::Hard:
        return Say::tr("In a hard moment");
    case Moment::Repair:
        return Say::tr("To put something right");
    case Moment::Between:
        return Say::tr("Between two meetings");
    }
    return {};
}

QString inShort(const Move& move) {
    const auto words = toQt(move.words).simplified();
    if (words.size() <= kShort)
        return words;
    const auto end = words.lastIndexOf(QLatin1Char(' '), kShort - 1);
    return words.left(end > kShort / 2 ? end : kShort - 1) + QStringLiteral("…");
}

} // namespace alongside

#include "shared/wording/first_words.h"

namespace alongside {

QString firstWords(const QString& text, qsizetype most) {
    const auto line = text.simplified();
    if (line.size() <= most)
        return line;
    const auto end = line.lastIndexOf(QLatin1Char(' '), most);
    auto beginning = line.left(end > most / 2 ? end : most);
    if (beginning.back().isHighSurrogate())
        beginning.chop(1);
    while (!beginning.isEmpty() && (beginning.back().isPunct() || beginning.back().isSpace()))
        beginning.chop(1);
    return beginning + QStringLiteral("…");
}

} // namespace alongside

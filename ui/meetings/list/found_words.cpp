#include "meetings/list/found_words.h"

#include "shared/completion_field.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr qsizetype kLongest = 220; // of a line, in characters
constexpr qsizetype kBefore = 30;   // left before the first place

bool isOfWord(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QList<FoundWords::Place> wordsOf(const QString& text) {
    QList<FoundWords::Place> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto from = i;
        while (i < text.size() && isOfWord(text[i]))
            ++i;
        if (i > from)
            words.push_back({from, i - from});
    }
    return words;
}

QStringList foldedWordsOf(const QString& text) {
    QStringList list;
    for (const auto& word : wordsOf(text))
        list += folded(text.mid(word.from, word.length));
    return list;
}

// Leaves out what stands far before the first place, up to the beginning of a word.
void beginNearby(FoundWords& found) {
    auto cut = found.places.first().from - kBefore;
    if (cut <= 0)
        return;
    cut = std::min(found.line.indexOf(QLatin1Char(' '), cut) + 1, found.places.first().from);
    found.line = QStringLiteral("…") + found.line.mid(cut);
    for (auto& place : found.places)
        place.from -= cut - 1;
}

} // namespace

FoundWords foundIn(const QString& text, const QString& typed) {
    FoundWords found;
    found.line = text.simplified();
    const auto wanted = foldedWordsOf(typed);
    if (!wanted.isEmpty())
        for (const auto& place : wordsOf(found.line)) {
            const auto word = folded(found.line.mid(place.from, place.length));
            if (wanted.contains(word) || word.startsWith(wanted.last()))
                found.places.push_back(place);
        }
    if (!found.places.isEmpty())
        beginNearby(found);
    found.line.truncate(kLongest);
    found.places.removeIf([&](const FoundWords::Place& p) { return p.from + p.length > found.line.size(); });
    return found;
}

} // namespace alongside

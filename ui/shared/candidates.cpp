#include "shared/candidates.h"

#include <algorithm>

namespace alongside {
namespace {

// A name in brackets is found by its beginning as well.
QStringList wordsOf(const QString& foldedWords) {
    auto words = foldedWords.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (auto& word : words)
        if (word.startsWith(QLatin1Char('(')))
            word = word.mid(1, word.endsWith(QLatin1Char(')')) ? word.size() - 2 : -1);
    return words;
}

bool fits(const QStringList& has, const QStringList& wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&has](const QString& beginning) {
        return std::any_of(has.begin(), has.end(),
                           [&beginning](const QString& word) { return word.startsWith(beginning); });
    });
}

// What a teacher is called stands behind the name: "Ana Ruiz (Nita)" is an Ana Ruiz too.
QStringView withoutBracket(const QString& words) {
    const auto bracket = words.endsWith(QLatin1Char(')')) ? words.lastIndexOf(QLatin1String(" (")) : -1;
    return QStringView(words).left(bracket < 0 ? words.size() : bracket);
}

// How near something that fits is: all of it, whole words of it, its beginning, the beginning of any words.
enum class Nearness { Same, WholeWords, Beginning, AnyWords };

Nearness nearness(const QString& foldedWords, const QStringList& has, const QString& typed, const QStringList& wanted) {
    if (foldedWords == typed || withoutBracket(foldedWords) == typed)
        return Nearness::Same;
    if (std::all_of(wanted.begin(), wanted.end(), [&has](const QString& word) { return has.contains(word); }))
        return Nearness::WholeWords;
    return foldedWords.startsWith(typed) ? Nearness::Beginning : Nearness::AnyWords;
}

} // namespace

QString folded(const QString& words) {
    if (std::all_of(words.begin(), words.end(), [](QChar letter) { return letter.unicode() < 0x80; }))
        return words.toLower(); // nothing in it has a mark
    const auto apart = words.normalized(QString::NormalizationForm_KD);
    QString kept;
    for (const auto letter : apart)
        if (letter.category() != QChar::Mark_NonSpacing)
            kept += letter;
    return kept.toCaseFolded();
}

bool matches(const QString& candidate, const QString& typed) {
    return fits(wordsOf(folded(candidate)), wordsOf(folded(typed)));
}

std::vector<Fitting> fittingOf(const QList<Candidate>& candidates, const QString& typed) {
    std::vector<std::pair<Nearness, const Candidate*>> all;
    const auto wanted = folded(typed.simplified());
    const auto words = wordsOf(wanted);
    for (const auto& each : candidates) {
        const auto own = folded(each.words);
        if (const auto has = wordsOf(own); fits(has, words))
            all.emplace_back(nearness(own, has, wanted, words), &each);
    }
    std::ranges::stable_sort(all, {}, [](const auto& each) { return each.first; });
    std::vector<Fitting> fitting;
    for (const auto& [near, one] : all)
        fitting.push_back({one, near == Nearness::Same});
    return fitting;
}

} // namespace alongside

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace alongside {

// Where in a row's words what was looked for stands.
struct FoundPart {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const FoundPart&) const = default;
};

// A line of Find or do: somebody, something to do, a page, or words of the notebook. One without a deed is a heading,
// or says that nothing was found.
struct FindRow {
    QString words;
    QString aside{};          // small, at the end: what it is, where it stands
    QString keys{};           // that do the same, instead
    QString icon{};           // a name for icon()
    QString face{};           // a name for an avatar, instead
    QList<FoundPart> found{}; // in `words`
    std::function<void()> act{};
};

using FindRows = QList<FindRow>;

inline FindRow headingRow(const QString& words) {
    return {.words = words};
}

QString sentenceOf(const FindRow& row); // for assistive technology: words, aside and keys

// The words of a text for looking up, folded: "Agreement: Luis" is "agreement", "luis".
QStringList wordsToFind(const QString& text);

// Whether a word that was typed begins one of those.
bool beginsOne(const QStringList& words, const QString& typed);

} // namespace alongside

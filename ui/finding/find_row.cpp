#include "finding/find_row.h"

#include "shared/completion_field.h"

#include <QStringList>

#include <algorithm>

namespace alongside {

QString sentenceOf(const FindRow& row) {
    QStringList parts{row.words, row.aside, row.keys};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStringList wordsToFind(const QString& text) {
    auto words = folded(text);
    for (auto& letter : words)
        if (!letter.isLetterOrNumber() && !letter.isSurrogate() && !letter.isMark())
            letter = QLatin1Char(' ');
    return words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool beginsOne(const QStringList& words, const QString& typed) {
    return std::any_of(words.begin(), words.end(), [&typed](const QString& word) { return word.startsWith(typed); });
}

} // namespace alongside

#include "shared/day_names.h"

#include "shared/completion_field.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace alongside {
namespace {

constexpr int kShortestWeekday = 2, kShortestMonth = 3;

bool isFiller(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "in|on|by|the|of|this"));
}
bool isOrdinalEnding(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "st|nd|rd|th"));
}

// The one of `count` names that the word begins, in any of the forms that the locale has; 0 if none or several.
template <class NameOf>
int namedBy(const QString& word, int count, int shortest, NameOf&& nameOf) {
    if (word.size() < shortest)
        return 0;
    int found = 0;
    for (int i = 1; i <= count; ++i) {
        const bool fits = folded(nameOf(i, QLocale::LongFormat)).startsWith(word) ||
                          folded(nameOf(i, QLocale::ShortFormat)).remove(QLatin1Char('.')) == word;
        if (fits && found != 0)
            return 0;
        if (fits)
            found = i;
    }
    return found;
}

} // namespace

bool isOneOf(const QString& word, const char* list) {
    return folded(QCoreApplication::translate("DueWords", list)).split(QLatin1Char('|')).contains(word);
}

bool isOne(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "a|an|one"));
}

std::optional<int> numberIn(const QString& word) {
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

QStringList wordsForADay(const QString& typed) {
    static const QRegularExpression kBetween(QStringLiteral("[\\s,.]+|(?<=\\d)(?=[^\\d\\s])|(?<=[^\\d\\s])(?=\\d)"));
    QStringList kept;
    for (const auto& word : folded(typed).split(kBetween, Qt::SkipEmptyParts)) {
        const bool endsANumber = !kept.isEmpty() && numberIn(kept.last()) && isOrdinalEnding(word);
        if (!isFiller(word) && !endsANumber)
            kept += word;
    }
    return kept;
}

int weekdayIn(const QString& word) {
    const QLocale locale;
    return namedBy(word, 7, kShortestWeekday, [&](int i, auto format) { return locale.dayName(i, format); });
}

int monthIn(const QString& word) {
    const QLocale locale;
    const auto plain = [&](int i, auto format) { return locale.monthName(i, format); };
    const auto alone = [&](int i, auto format) { return locale.standaloneMonthName(i, format); };
    const int found = namedBy(word, 12, kShortestMonth, plain);
    return found != 0 ? found : namedBy(word, 12, kShortestMonth, alone);
}

int isoWeekday(Date date) {
    return static_cast<int>(weekdayOf(date).iso_encoding());
}

} // namespace alongside

#include "shared/due_words.h"

#include "shared/completion_field.h"
#include "shared/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace alongside {
namespace {

constexpr int kShortestWeekday = 2, kShortestMonth = 3, kMostUnits = 1000, kYearsToTry = 8;
constexpr int kMostDays = 99; // that anybody would give a month

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

// Words of the interface's language that mean the same, between bars.
bool isOneOf(const QString& word, const char* list) {
    return folded(QCoreApplication::translate("DueWords", list)).split(QLatin1Char('|')).contains(word);
}

bool isToday(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "today|now"));
}
bool isTomorrow(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "tomorrow|tmr|tmrw"));
}
bool isYesterday(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "yesterday"));
}
bool isNext(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "next"));
}
bool isLast(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "last"));
}
bool isAgo(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "ago"));
}
bool isSchool(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "school"));
}
bool isDay(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "day|days|d"));
}
bool isWeek(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "week|weeks|wk|wks|w"));
}
bool isOne(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "a|an|one"));
}
bool isFiller(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "in|on|by|the|of|this"));
}
bool isOrdinalEnding(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "st|nd|rd|th"));
}

std::optional<int> numberIn(const QString& word) {
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

// Lower case, without accents and points, numbers apart from letters, without words that say nothing.
QStringList wordsIn(const QString& typed) {
    static const QRegularExpression kBetween(QStringLiteral("[\\s,.]+|(?<=\\d)(?=[^\\d\\s])|(?<=[^\\d\\s])(?=\\d)"));
    QStringList kept;
    for (const auto& word : folded(typed).split(kBetween, Qt::SkipEmptyParts)) {
        const bool endsANumber = !kept.isEmpty() && numberIn(kept.last()) && isOrdinalEnding(word);
        if (!isFiller(word) && !endsANumber)
            kept += word;
    }
    return kept;
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

int weekdayIn(const QString& word) { // 1: Monday
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

Date mondayOf(Date date) {
    return addDays(date, 1 - isoWeekday(date));
}

std::optional<Date> nearDay(const QStringList& words, Date today) {
    if (words.size() != 1)
        return std::nullopt;
    if (isToday(words[0]))
        return today;
    if (isTomorrow(words[0]))
        return addDays(today, 1);
    if (isYesterday(words[0]))
        return addDays(today, -1);
    return std::nullopt;
}

std::optional<Date> weekdayOrWeek(const QStringList& words, Date today, const SchoolDays& days, Lean lean) {
    const bool next = !words.isEmpty() && isNext(words[0]), last = !words.isEmpty() && isLast(words[0]);
    const auto rest = words.mid(next || last ? 1 : 0);
    if (rest.size() != 1)
        return std::nullopt;
    const auto nextMonday = addDays(mondayOf(today), 7);
    if (next && isWeek(rest[0])) {
        const auto first = days.after(addDays(nextMonday, -1), 1);
        return first < addDays(nextMonday, 7) ? first : nextMonday;
    }
    const int weekday = weekdayIn(rest[0]);
    if (weekday == 0)
        return std::nullopt;
    if (next)
        return addDays(nextMonday, weekday - 1);
    const int ahead = (weekday - isoWeekday(today) + 6) % 7 + 1; // 1 to 7 days on
    if (last || (lean == Lean::Back && ahead != 7))
        return addDays(today, ahead - 7 - (last && ahead == 7 ? 7 : 0));
    return lean == Lean::Back ? today : addDays(today, ahead);
}

std::optional<Date> daysAway(QStringList words, Date today, const SchoolDays& days) {
    const auto before = words.size();
    words.removeIf(isAgo);
    const bool ago = words.size() != before;
    if (words.isEmpty())
        return std::nullopt;
    const auto number = isOne(words[0]) ? std::optional(1) : numberIn(words[0]);
    if (!number || *number > kMostUnits)
        return std::nullopt;
    if (words.size() == 3 && isSchool(words[1]) && isDay(words[2]) && !ago)
        return *number == 0 ? today : days.after(today, *number);
    if (words.size() != 2 || !(isDay(words[1]) || isWeek(words[1])))
        return std::nullopt;
    return addDays(today, (ago ? -1 : 1) * *number * (isWeek(words[1]) ? 7 : 1));
}

struct DayOfMonth {
    int weekday = 0, day = 0, month = 0, year = 0; // 0: not said
};

std::optional<DayOfMonth> dayOfMonthIn(QStringList words) {
    DayOfMonth said;
    if (words.size() > 2) {
        said.weekday = weekdayIn(words[0]);
        if (said.weekday != 0)
            words.removeFirst();
    }
    if (words.size() == 3) {
        said.year = numberIn(words.takeLast()).value_or(-1);
        if (said.year < 1900 || said.year > 2999)
            return std::nullopt;
    }
    if (words.size() != 2)
        return std::nullopt;
    const bool dayFirst = numberIn(words[0]).has_value();
    said.day = numberIn(words[dayFirst ? 0 : 1]).value_or(0);
    said.month = monthIn(words[dayFirst ? 1 : 0]);
    return said.day > 0 && said.day <= kMostDays && said.month != 0 ? std::optional(said) : std::nullopt;
}

Date dateOf(const DayOfMonth& said, int year) {
    return std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(said.month)) /
           std::chrono::day(static_cast<unsigned>(said.day));
}

std::optional<Date> inYear(const DayOfMonth& said, int year) {
    const auto date = dateOf(said, year);
    if (!date.ok() || (said.weekday != 0 && isoWeekday(date) != said.weekday))
        return std::nullopt;
    return date;
}

std::optional<Date> dayOfMonth(const QStringList& words, Date today, Lean lean) {
    const auto said = dayOfMonthIn(words);
    if (!said)
        return std::nullopt;
    if (said->year != 0)
        return inYear(*said, said->year);
    const int thisYear = static_cast<int>(today.year());
    for (int i = 0; i <= kYearsToTry; ++i) {
        const auto date = inYear(*said, lean == Lean::Ahead ? thisYear + i : thisYear - i);
        const bool fits = date && (lean == Lean::Ahead ? *date >= today : *date <= today);
        if (fits || (date && said->weekday != 0)) // with its weekday it can hardly mean another year
            return date;
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> dayMeant(const QString& words, Date today, const SchoolDays& days, Lean lean) {
    if (const auto exact = parseDate(words.trimmed().toStdString()))
        return exact;
    const auto said = wordsIn(words);
    if (const auto day = nearDay(said, today))
        return day;
    if (const auto day = weekdayOrWeek(said, today, days, lean))
        return day;
    if (const auto day = daysAway(said, today, days))
        return day;
    return dayOfMonth(said, today, lean);
}

QString noSuchDayWords(const QString& words) {
    constexpr int kLeapYear = 2024; // has every day that any year has
    const auto said = dayOfMonthIn(wordsIn(words));
    if (!said || dateOf(*said, said->year != 0 ? said->year : kLeapYear).ok())
        return {};
    const auto day = QStringLiteral("%1 %2").arg(said->day).arg(QLocale().standaloneMonthName(said->month));
    return Say::tr("There is no %1.").arg(said->year != 0 ? QStringLiteral("%1 %2").arg(day).arg(said->year) : day);
}

} // namespace alongside

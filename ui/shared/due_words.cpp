#include "shared/due_words.h"

#include "shared/day_names.h"
#include "shared/day_of_month.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

constexpr int kMostUnits = 1000, kYearsToTry = 8;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

bool isToday(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "today|now"));
}
bool isTomorrow(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "tomorrow|tmr|tmrw"));
}
bool isDayAfterTomorrow(const QString& words) {
    return isOneOf(words, QT_TRANSLATE_NOOP("DueWords", "day after tomorrow"));
}
bool isYesterday(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "yesterday"));
}
bool isNext(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "next"));
}
// Behind the day: "friday to come".
bool isToCome(const QString& words) {
    return isOneOf(words, QT_TRANSLATE_NOOP("DueWords", "to come|coming"));
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

Date mondayOf(Date date) {
    return addDays(date, 1 - isoWeekday(date));
}

std::optional<Date> nearDay(const QStringList& words, Date today) {
    if (isDayAfterTomorrow(words.join(QLatin1Char(' '))))
        return addDays(today, 2);
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
    if (words.isEmpty())
        return std::nullopt;
    const auto behind = words.mid(1).join(QLatin1Char(' '));
    const bool next = isNext(words[0]) || isToCome(behind), last = isLast(words[0]) || isLast(behind);
    const auto rest = isToCome(behind) || isLast(behind) ? words.first(1) : words.mid(next || last ? 1 : 0);
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

std::optional<Date> dayOfMonth(const QString& typed, Date today, Lean lean) {
    const auto said = dayOfMonthIn(typed);
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

std::optional<Date> dayButOfMonth(const QString& words, Date today, const SchoolDays& days, Lean lean) {
    if (const auto exact = parseDate(words.trimmed().toStdString()))
        return exact;
    const auto said = wordsForADay(words);
    if (const auto day = nearDay(said, today))
        return day;
    if (const auto day = weekdayOrWeek(said, today, days, lean))
        return day;
    return daysAway(said, today, days);
}

} // namespace

std::optional<Date> dayMeant(const QString& words, Date today, const SchoolDays& days, Lean lean) {
    const auto day = dayButOfMonth(words, today, days, lean);
    return day ? day : dayOfMonth(words, today, lean);
}

std::optional<Date> dayMeantFrom(Date first, const QString& words, Date today, const SchoolDays& days) {
    const auto day = dayButOfMonth(words, today, days, Lean::Ahead);
    return day ? day : dayOfMonth(words, first, Lean::Ahead);
}

QString noSuchDayWords(const QString& words) {
    const auto said = dayOfMonthIn(words);
    if (!said || isInSomeYear(*said))
        return {};
    const auto day = QStringLiteral("%1 %2").arg(said->day).arg(QLocale().standaloneMonthName(said->month));
    return Say::tr("There is no %1.").arg(said->year != 0 ? QStringLiteral("%1 %2").arg(day).arg(said->year) : day);
}

} // namespace alongside

#include "shared/day_of_month.h"

#include "shared/day_names.h"

#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace alongside {
namespace {

constexpr int kMostDays = 99;   // that anybody would give a month
constexpr int kLeapYear = 2024; // has every day that any year has

bool isYear(int number) {
    return number >= 1900 && number <= 2999;
}

bool isMonth(int number) {
    return number >= 1 && number <= 12;
}

std::optional<DayOfMonth> dayInWords(QStringList words) {
    DayOfMonth said;
    if (words.size() > 2) {
        said.weekday = weekdayIn(words[0]);
        if (said.weekday != 0)
            words.removeFirst();
    }
    if (words.size() == 3) {
        said.year = numberIn(words.takeLast()).value_or(-1);
        if (!isYear(said.year))
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

bool isDayFirst() {
    const auto format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('d')) < format.indexOf(QLatin1Char('M'));
}

// Points only where the locale writes days with them: "by 3.15" is a time to others.
bool partsDays(const QString& sign) {
    return sign == QLatin1String("/") || QLocale().dateFormat(QLocale::ShortFormat).contains(sign);
}

// "11/27/2026", with nothing before it but a weekday or a word that says nothing.
std::optional<DayOfMonth> dayInFigures(const QString& typed) {
    static const QRegularExpression kFigures(
        QStringLiteral("^(.*?)(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})(?:\\3(\\d{4}|\\d{2})?)?[.,]?$"));
    const auto match = kFigures.match(typed.trimmed());
    if (!match.hasMatch() || !partsDays(match.captured(3)))
        return std::nullopt;
    DayOfMonth said;
    const auto before = wordsForADay(match.captured(1));
    if (!before.isEmpty())
        said.weekday = before.size() == 1 ? weekdayIn(before[0]) : 0;
    if (!before.isEmpty() && said.weekday == 0)
        return std::nullopt;
    const auto year = match.captured(5).toInt();
    said.year = year > 0 && year < 100 ? 2000 + year : year;
    if (said.year != 0 && !isYear(said.year))
        return std::nullopt;
    said.day = match.captured(2).toInt();
    said.month = match.captured(4).toInt();
    auto swapped = said;
    std::swap(swapped.day, swapped.month);
    if (!isDayFirst())
        std::swap(said, swapped);
    if (!isInSomeYear(said) && (isInSomeYear(swapped) || !isMonth(said.month)))
        said = swapped;
    return isMonth(said.month) && said.day > 0 ? std::optional(said) : std::nullopt;
}

} // namespace

bool isInSomeYear(const DayOfMonth& said) {
    return dateOf(said, said.year != 0 ? said.year : kLeapYear).ok();
}

std::optional<DayOfMonth> dayOfMonthIn(const QString& typed) {
    const auto inFigures = dayInFigures(typed);
    return inFigures ? inFigures : dayInWords(wordsForADay(typed));
}

std::optional<Date> inYear(const DayOfMonth& said, int year) {
    const auto date = dateOf(said, year);
    if (!date.ok() || (said.weekday != 0 && isoWeekday(date) != said.weekday))
        return std::nullopt;
    return date;
}

} // namespace alongside

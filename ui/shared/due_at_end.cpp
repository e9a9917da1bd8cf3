#include "shared/due_at_end.h"

#include "shared/completion_field.h"
#include "shared/day_names.h"
#include "shared/due_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace alongside {
namespace {

constexpr qsizetype kMostWords = 6; // "by the 3rd of november 2026"
constexpr qsizetype kShortestAlone = 3;

// After these a day is when something is due.
bool isBy(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "by|due|until|till"));
}
bool isIn(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "in"));
}
bool isOn(const QString& word) {
    return isOneOf(word, QT_TRANSLATE_NOOP("DueWords", "on"));
}

// After these it belongs to what is to be done.
bool tiesToTheWords(const QString& word) {
    return isOneOf(
        word, QT_TRANSLATE_NOOP(
                  "DueWords",
                  "about|for|from|of|since|at|to|after|before|with|and|or|between|during|than|the|last|every|each"));
}

QString plain(const QString& word) {
    return folded(word).remove(QLatin1Char('.')).remove(QLatin1Char(','));
}

// Understands days as they are meant on one day.
class Calendar {
public:
    Calendar(Date today, const SchoolDays& days) : today_(today), days_(days) {}

    // What is due lies ahead.
    std::optional<Date> meant(const QString& words) const {
        const auto day = dayMeant(words, today_, days_);
        return day && *day >= today_ ? day : std::nullopt;
    }

    // "2 weeks", which is more likely how long than by when: a number whose day goes on with the days.
    bool isLength(const QString& words) const {
        const auto first = plain(words.section(QLatin1Char(' '), 0, 0));
        return (isOne(first) || (!first.isEmpty() && first[0].isDigit())) &&
               dayMeant(words, today_, days_) != dayMeant(words, addDays(today_, -1), days_);
    }

    // "1/2" is more likely a half, "3.4" a chapter; with a year it is a day.
    static bool isHardlyADay(const QString& words) {
        static const QRegularExpression kTwoNumbers(QStringLiteral("^\\d+[/.-]\\d+[.,]?$"));
        return kTwoNumbers.match(words).hasMatch();
    }

    // "sat" is more likely a word where nobody works on Saturdays.
    bool isHardlyADay(const QString& word, Date day) const {
        const bool weekend = weekdayOf(day).iso_encoding() > 5;
        return word.size() < kShortestAlone || (word.size() == kShortestAlone && weekend && !days_.isSchoolDay(day));
    }

private:
    Date today_;
    const SchoolDays& days_;
};

// The day that the end of the line says; `before` is the word in front of it.
std::optional<Date> dueIn(const QStringList& end, const QString& before, const Calendar& calendar) {
    const auto first = plain(end.first());
    const auto rest = end.mid(1).join(QLatin1Char(' ')), all = end.join(QLatin1Char(' '));
    if (isBy(first))
        return calendar.meant(rest);
    if (isIn(first))
        return calendar.isLength(rest) ? calendar.meant(rest) : std::nullopt;
    if (isOn(first)) // which in Spanish is an article, too: "hablar sobre el viernes"
        return calendar.isLength(rest) || tiesToTheWords(plain(before)) ? std::nullopt : calendar.meant(rest);
    if (isOn(plain(before))) // with it the words were no day
        return std::nullopt;
    if (tiesToTheWords(first) || tiesToTheWords(plain(before)) || calendar.isLength(all) || Calendar::isHardlyADay(all))
        return std::nullopt;
    const auto day = calendar.meant(all);
    return day && end.size() == 1 && calendar.isHardlyADay(first, *day) ? std::nullopt : day;
}

bool leadsToADay(const QString& word) {
    return isBy(word) || isIn(word) || isOn(word);
}

// The words of a line and where they begin.
struct Split {
    QStringList words;
    QList<qsizetype> starts;

    explicit Split(const QString& line) {
        static const QRegularExpression kWord(QStringLiteral("\\S+"));
        for (auto each = kWord.globalMatch(line); each.hasNext();) {
            const auto word = each.next();
            words += word.captured();
            starts += word.capturedStart();
        }
    }

    bool isNothingButDue(const Calendar& calendar) const {
        const bool leads =
            std::all_of(words.begin(), words.end(), [](const QString& word) { return leadsToADay(plain(word)); });
        return leads || (words.size() <= kMostWords && dueIn(words, {}, calendar)) ||
               (leadsToADay(plain(words.front())) && !noSuchDayWords(words.mid(1).join(QLatin1Char(' '))).isEmpty());
    }

    // After a word that leads to it.
    QString noSuchDay() const {
        for (auto at = words.size() - 2; at >= 0 && at >= words.size() - kMostWords; --at)
            if (leadsToADay(plain(words[at])))
                return noSuchDayWords(words.mid(at + 1).join(QLatin1Char(' ')));
        return {};
    }
};

} // namespace

WordsAndDue dueAtEnd(const QString& line, Date today, const SchoolDays& days) {
    static const QRegularExpression kLoose(QStringLiteral("[\\s,;:–-]+$"));
    const Calendar calendar(today, days);
    const Split split(line);
    const auto& words = split.words;
    if (words.isEmpty() || split.isNothingButDue(calendar))
        return {line.trimmed(), std::nullopt};
    for (auto count = std::min(kMostWords, words.size() - 1); count > 0; --count) {
        const auto at = words.size() - count;
        if (const auto due = dueIn(words.mid(at), words[at - 1], calendar))
            return {line.left(split.starts[at]).remove(kLoose), due};
    }
    return {line.trimmed(), std::nullopt, split.noSuchDay()};
}

bool isNothingButDue(const QString& line, Date today, const SchoolDays& days) {
    const Split split(line);
    return split.words.isEmpty() || split.isNothingButDue(Calendar(today, days));
}

} // namespace alongside

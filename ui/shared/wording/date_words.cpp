#include "shared/wording/date_words.h"

#include "shared/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

// Whether the locale says the month before the day.
bool monthFirst() {
    return QLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
}

// Formats as QLocale::toString() knows them. A language that says "12 de noviembre" in every region has it in both.
QString written(Date day, const char* dayFirst, const char* monthFirstFormat) {
    return QLocale().toString(toQt(day), Say::tr(monthFirst() ? monthFirstFormat : dayFirst));
}

QString near(Date day, Date today) {
    switch (daysBetween(today, day)) {
    case 0:
        return Say::tr("today");
    case 1:
        return Say::tr("tomorrow");
    case -1:
        return Say::tr("yesterday");
    default:
        return {};
    }
}

} // namespace

QString shortDay(Date day) {
    return written(day, QT_TRANSLATE_NOOP("Dates", "d MMM"), QT_TRANSLATE_NOOP("Dates", "MMM d"));
}

QString shortDay(Date day, Date today) {
    if (const auto words = near(day, today); !words.isEmpty())
        return words;
    return day.year() == today.year()
               ? shortDay(day)
               : written(day, QT_TRANSLATE_NOOP("Dates", "d MMM yyyy"), QT_TRANSLATE_NOOP("Dates", "MMM d, yyyy"));
}

QString dayWithWeekday(Date day, Date today) {
    if (const auto words = near(day, today); !words.isEmpty())
        return words;
    return day.year() == today.year() ? weekdayAndDay(day) : weekdayDayAndYear(day);
}

QString weekdayAndDay(Date day) {
    return written(day, QT_TRANSLATE_NOOP("Dates", "ddd d MMM"), QT_TRANSLATE_NOOP("Dates", "ddd, MMM d"));
}

QString weekdayDayAndYear(Date day) {
    return written(day, QT_TRANSLATE_NOOP("Dates", "ddd d MMM yyyy"), QT_TRANSLATE_NOOP("Dates", "ddd, MMM d, yyyy"));
}

QString longDay(Date day) {
    return written(day, QT_TRANSLATE_NOOP("Dates", "dddd, d MMMM"), QT_TRANSLATE_NOOP("Dates", "dddd, MMMM d"));
}

QString fullDayFormat() {
    return monthFirst() ? Say::tr("MMMM d, yyyy") : Say::tr("d MMMM yyyy");
}

QString fullDay(Date day) {
    return QLocale().toString(toQt(day), fullDayFormat());
}

QString monthAndYear(Date day) {
    return QLocale().toString(toQt(day), Say::tr("MMMM yyyy"));
}

QString shortMonth(Date day) {
    return QLocale().toString(toQt(day), QStringLiteral("MMM"));
}

QString timeOfDay(TimeOfDay time) {
    auto format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // where the locale has no shorter one
    return QLocale().toString(toQt(time), format);
}

QString daysAgo(Date day, Date today) {
    if (const auto words = near(day, today); !words.isEmpty())
        return words;
    const int days = daysBetween(day, today);
    if (days < 0)
        return Say::tr("in %Ln day(s)", nullptr, -days);
    if (days < 14)
        return Say::tr("%Ln day(s) ago", nullptr, days);
    if (days < 61)
        return Say::tr("%Ln week(s) ago", nullptr, days / 7);
    return Say::tr("%Ln month(s) ago", nullptr, days / 30);
}

QString capitalized(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace alongside

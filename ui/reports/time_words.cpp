#include "reports/time_words.h"

#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace

QString timeWords(std::chrono::minutes length) {
    const auto hours = std::chrono::floor<std::chrono::hours>(length);
    const auto rest = length - hours;
    if (hours.count() == 0)
        return minutesWords(rest);
    const auto words = Say::tr("%1 h", "hours").arg(QLocale().toString(static_cast<qlonglong>(hours.count())));
    return rest.count() == 0 ? words : Say::tr("%1 %2", "hours and minutes").arg(words, minutesWords(rest));
}

QString hoursWords(double hours) {
    return Say::tr("%1 h", "hours").arg(QLocale().toString(hours, 'g', 6));
}

QString spanWords(const DateSpan& days) {
    if (days == DateSpan{firstOfMonth(days.from), lastOfMonth(days.from)})
        return capitalized(monthAndYear(days.from));
    return Say::tr("%1 to %2", "days").arg(fullDay(days.from), fullDay(days.until));
}

} // namespace alongside

#include "today/today_words.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace alongside {
namespace {

constexpr int kLongestQuote = 140;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

// "On 29 Oct", "Yesterday".
QString onDay(Date day, Date today) {
    const auto near = shortDay(day, today);
    return near.front().isDigit() || near.endsWith(shortMonth(day)) || near.startsWith(shortMonth(day))
               ? Say::tr("On %1").arg(near)
               : capitalized(near);
}

QString shortened(const QString& words) {
    const auto line = words.simplified();
    return line.size() > kLongestQuote ? line.left(kLongestQuote).trimmed() + QStringLiteral("…") : line;
}

} // namespace

QString daySentence(const Today& view) {
    QStringList parts;
    const auto add = [&parts](const char* words, std::size_t count) {
        if (count > 0)
            parts += Say::tr(words, nullptr, static_cast<int>(count));
    };
    add(QT_TRANSLATE_N_NOOP("Today", "%n meeting(s)"), view.planned.size());
    add(QT_TRANSLATE_N_NOOP("Today", "%n earlier meeting(s) to log"), view.notLogged.size());
    add(QT_TRANSLATE_N_NOOP("Today", "%n promise(s) due"), view.due.size());
    add(QT_TRANSLATE_N_NOOP("Today", "%n colleague(s) you have not met in a while"), view.quiet.size());
    if (parts.isEmpty())
        return Say::tr("Nothing is waiting for you today. A good day to look in on someone.");
    return Say::tr("%1.").arg(QLocale().createSeparatedList(parts));
}

QString reminderWords(const NextStep& promise, const QString& name, Date today) {
    const auto day = onDay(promise.madeOn, today), what = shortened(toQt(promise.what));
    if (name.isEmpty())
        return Say::tr("%1 you promised: “%2”. It is still open.").arg(day, what);
    return Say::tr("%1 you promised %2: “%3”. It is still open.").arg(day, name, what);
}

QString quietWords(const RhythmStanding& standing) {
    return Say::tr("%n school day(s), %1 past", nullptr, standing.quietFor).arg(standing.quietFor - standing.soft);
}

QString rhythmWords(const RhythmStanding& standing) {
    return Say::tr("Every %n school day(s)", nullptr, standing.soft);
}

QString quietSentence(const QString& name, const RhythmStanding& standing) {
    const auto words = standing.lastMet
                           ? Say::tr("%1: last met %n school day(s) ago. %2", nullptr, standing.quietFor)
                           : Say::tr("%1: not met yet in %n school day(s). %2", nullptr, standing.quietFor);
    return words.arg(name, rhythmWords(standing));
}

QString contactsWords(const Today& view) {
    if (view.contactsThisMonth == 0)
        return Say::tr("Nothing logged this month yet");
    return QCoreApplication::translate("Today", "%1 with %2", "14 contacts with 9 teachers")
        .arg(Say::tr("%n contact(s)", nullptr, view.contactsThisMonth),
             Say::tr("%n teacher(s)", nullptr, view.teachersThisMonth));
}

QString promisesWords(const Today& view) {
    if (view.promisesDueThisMonth == 0)
        return Say::tr("No promise has come due this month");
    return Say::tr("%1 of %n promise(s) kept by the date first given", nullptr, view.promisesDueThisMonth)
        .arg(view.promisesKeptThisMonth);
}

} // namespace alongside

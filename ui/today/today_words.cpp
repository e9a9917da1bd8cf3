#include "today/today_words.h"

#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace alongside {
namespace {

constexpr int kLongestQuote = 140;

QString say(const char* words, int n = -1) {
    return QCoreApplication::translate("Today", words, nullptr, n);
}

// "On 29 Oct", "Yesterday".
QString onDay(Date day, Date today) {
    const auto near = shortDay(day, today);
    return near.front().isDigit() || near.endsWith(shortMonth(day)) || near.startsWith(shortMonth(day))
               ? say("On %1").arg(near)
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
            parts += say(words, static_cast<int>(count));
    };
    add("%n meeting(s)", view.planned.size());
    add("%n earlier meeting(s) to log", view.notLogged.size());
    add("%n promise(s) due", view.due.size());
    add("%n colleague(s) you have not met in a while", view.quiet.size());
    if (parts.isEmpty())
        return say("Nothing is waiting for you today. A good day to look in on someone.");
    return say("%1.").arg(QLocale().createSeparatedList(parts));
}

QString reminderWords(const NextStep& promise, const QString& name, Date today) {
    const auto day = onDay(promise.madeOn, today), what = shortened(toQt(promise.what));
    if (name.isEmpty())
        return say("%1 you promised: “%2”. It is still open.").arg(day, what);
    return say("%1 you promised %2: “%3”. It is still open.").arg(day, name, what);
}

QString quietWords(const RhythmStanding& standing) {
    return say("%n school day(s), %1 past", standing.quietFor).arg(standing.quietFor - standing.soft);
}

QString rhythmWords(const RhythmStanding& standing) {
    return say("Every %n school day(s)", standing.soft);
}

QString quietSentence(const QString& name, const RhythmStanding& standing) {
    const auto words = standing.lastMet ? say("%1: last met %n school day(s) ago. %2", standing.quietFor)
                                        : say("%1: not met yet in %n school day(s). %2", standing.quietFor);
    return words.arg(name, rhythmWords(standing));
}

QString contactsWords(const Today& view) {
    if (view.contactsThisMonth == 0)
        return say("Nothing logged this month yet");
    return QCoreApplication::translate("Today", "%1 with %2", "14 contacts with 9 teachers")
        .arg(say("%n contact(s)", view.contactsThisMonth), say("%n teacher(s)", view.teachersThisMonth));
}

QString promisesWords(const Today& view) {
    if (view.promisesDueThisMonth == 0)
        return say("No promise has come due this month");
    return say("%1 of %n promise(s) kept by the date first given", view.promisesDueThisMonth)
        .arg(view.promisesKeptThisMonth);
}

} // namespace alongside

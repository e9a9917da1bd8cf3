#include "today/today_words.h"

#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "shared/wording/first_words.h"
#include "shared/wording/name_words.h"
#include "shared/wording/pulse_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace alongside {
namespace {

constexpr qsizetype kLongestQuote = 140;

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

} // namespace

QString daySentence(const Today& view) {
    QStringList parts;
    const auto add = [&parts](const char* words, std::size_t count) {
        if (count > 0)
            parts += Say::tr(words, nullptr, static_cast<int>(count));
    };
    add(QT_TRANSLATE_N_NOOP("Today", "%Ln meeting(s)"), view.planned.size());
    add(QT_TRANSLATE_N_NOOP("Today", "%Ln earlier meeting(s) to log"), view.notLogged.size());
    add(QT_TRANSLATE_N_NOOP("Today", "%Ln promise(s) due"), view.due.size());
    add(QT_TRANSLATE_N_NOOP("Today", "%Ln colleague(s) you have not met in a while"), view.quiet.size());
    add(QT_TRANSLATE_N_NOOP("Today", "%Ln win(s) to tell"), view.wins.size());
    add(QT_TRANSLATE_N_NOOP("Today", "%Ln agreement(s) to see to"), view.agreements.size());
    add(QT_TRANSLATE_N_NOOP("Today", "%Ln pulse(s) to ask for"), view.pulses.size());
    if (parts.isEmpty())
        return view.isSchoolDay ? Say::tr("Nothing is waiting for you today. A good day to look in on someone.")
                                : Say::tr("No school today, and nothing is waiting for you.");
    const auto words = QLocale().createSeparatedList(parts);
    return view.isSchoolDay ? Say::tr("%1.").arg(words) : Say::tr("No school today. For later: %1.").arg(words);
}

QString nextWords(const Today& view, const QString& names, Date today) {
    if (!view.next)
        return {};
    auto day = view.next->on.year() == today.year() ? longDay(view.next->on) : fullDay(view.next->on);
    if (view.next->start)
        day = Say::tr("%1, %2", "a day, and a time").arg(day, timeOfDay(*view.next->start));
    return Say::tr("Next: %1, %2 with %3.", "a day, what kind of meeting, and with whom")
        .arg(day, wordsFor(view.next->kind).toLower(), names);
}

QString askWords(const AgreementToDo& toDo, Date today) {
    const auto day = toDo.day ? dayWithWeekday(*toDo.day, today) : QString();
    switch (toDo.ask) {
    case AgreementAsk::Review:
        return toDo.day < today ? Say::tr("You wanted to look at it again by %1.").arg(day)
                                : Say::tr("To be looked at again by %1.").arg(day);
    case AgreementAsk::LookBack:
        return toDo.day < today ? Say::tr("Half way was %1: how is it going for the two of you?").arg(day)
                                : Say::tr("Half way is %1: how is it going for the two of you?").arg(day);
    case AgreementAsk::Acknowledge:
        return Say::tr("Talked through %1, not acknowledged yet.").arg(day);
    case AgreementAsk::Finish:
        return Say::tr("A draft since %1.").arg(day);
    case AgreementAsk::Start:
        return Say::tr("You have worked together for some weeks without one.");
    }
    return {};
}

QString deedWords(AgreementAsk ask) {
    switch (ask) {
    case AgreementAsk::Review:
        return Say::tr("Review");
    case AgreementAsk::LookBack:
        return Say::tr("Look back");
    case AgreementAsk::Acknowledge:
        return Say::tr("Acknowledge");
    case AgreementAsk::Finish:
        return Say::tr("Go on");
    case AgreementAsk::Start:
        return Say::tr("Start");
    }
    return {};
}

QString pulseWords(const PulseToDo& toDo, Date today) {
    return Say::tr("%1, for the look back of %2.", "how a pulse is given; a day")
        .arg(capitalized(wordsFor(toDo.manner)), dayWithWeekday(toDo.day, today));
}

QString reminderWords(const NextStep& promise, const QString& name, Date today) {
    const auto day = onDay(promise.madeOn, today), what = firstWords(toQt(promise.what), kLongestQuote);
    if (name.isEmpty())
        return Say::tr("%1 you promised: “%2”. It is still open.").arg(day, what);
    return Say::tr("%1 you promised %2: “%3”. It is still open.").arg(day, nameWithin(name), what);
}

QString quietWords(const RhythmStanding& standing) {
    return Say::tr("%Ln school day(s), %1 past", nullptr, standing.quietFor)
        .arg(QLocale().toString(standing.quietFor - standing.soft));
}

QString rhythmWords(const RhythmStanding& standing) {
    return Say::tr("Every %Ln school day(s), %1 at the most", nullptr, standing.soft)
        .arg(QLocale().toString(standing.hard));
}

QString quietSentence(const QString& name, const RhythmStanding& standing) {
    const auto words = standing.lastMet
                           ? Say::tr("%1: last met %Ln school day(s) ago. %2", nullptr, standing.quietFor)
                           : Say::tr("%1: no meeting logged in %Ln school day(s). %2", nullptr, standing.quietFor);
    return words.arg(nameWithin(name), rhythmWords(standing));
}

QString contactsWords(const Today& view) {
    if (view.contactsThisMonth == 0)
        return Say::tr("Nothing logged this month yet");
    return QCoreApplication::translate("Today", "%1 with %2", "14 contacts with 9 teachers")
        .arg(Say::tr("%Ln contact(s)", nullptr, view.contactsThisMonth),
             Say::tr("%Ln teacher(s)", nullptr, view.teachersThisMonth));
}

QString promisesWords(const Today& view) {
    if (view.promisesDueThisMonth == 0) // what is due today has its day still
        return Say::tr("No promise came due this month before today");
    return Say::tr("%1 of %Ln promise(s) kept by the date first given", nullptr, view.promisesDueThisMonth)
        .arg(QLocale().toString(view.promisesKeptThisMonth));
}

} // namespace alongside

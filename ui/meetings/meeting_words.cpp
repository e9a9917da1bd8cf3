#include "meetings/meeting_words.h"

#include "meetings/people_names.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Meetings)
};

constexpr qsizetype kMostNames = 2;

QString lower(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toLower();
    return words;
}

} // namespace

QString wordsFor(MeetingState state) {
    switch (state) {
    case MeetingState::All:
        return Say::tr("All");
    case MeetingState::Planned:
        return Say::tr("Planned");
    case MeetingState::NotLogged:
        return Say::tr("Not logged yet");
    case MeetingState::Held:
        return Say::tr("Held");
    case MeetingState::NotHeld:
        return Say::tr("Moved or cancelled");
    }
    return {};
}

QString standingWords(const Contact& contact, Date today) {
    const auto state = stateOf(contact, today);
    return state == MeetingState::NotHeld ? wordsFor(contact.status) : wordsFor(state);
}

QString standingIcon(MeetingState state) {
    switch (state) {
    case MeetingState::Planned:
        return QStringLiteral("calendar");
    case MeetingState::NotLogged:
        return QStringLiteral("clock");
    case MeetingState::Held:
        return QStringLiteral("check");
    case MeetingState::NotHeld:
        return QStringLiteral("x");
    case MeetingState::All:
        break;
    }
    return {};
}

Tone standingTone(MeetingState state) {
    return state == MeetingState::NotLogged ? Tone::Warn : Tone::Neutral;
}

QString allPeopleWords(const QStringList& names) {
    if (names.size() < 2)
        return names.join(QString());
    return Say::tr("%1 and %2", "names, the last name")
        .arg(names.mid(0, names.size() - 1).join(Say::tr(", ")), names.last());
}

QString peopleWords(const QStringList& names) {
    if (names.size() <= kMostNames + 1)
        return allPeopleWords(names);
    return Say::tr("%1 and %Ln more", nullptr, countOf(names) - static_cast<int>(kMostNames))
        .arg(names.mid(0, kMostNames).join(Say::tr(", ")));
}

QString sentenceFor(const Contact& contact, const QStringList& names, Date today) {
    QStringList parts{contact.on.year() == today.year() ? longDay(contact.on)
                                                        : longDay(contact.on) + QLatin1Char(' ') +
                                                              QString::number(static_cast<int>(contact.on.year()))};
    if (contact.start)
        parts += timeOfDay(*contact.start);
    parts += Say::tr("%1 with %2", "kind of meeting, names").arg(lower(wordsFor(contact.kind)), allPeopleWords(names));
    parts += lower(standingWords(contact, today));
    return parts.join(Say::tr(", "));
}

QString alsoThenWords(const std::vector<Contact>& others, PeopleNames& names, Date today) {
    QStringList all;
    for (const auto& other : others)
        all += Say::tr("%1 %2, %3", "a time, names, planned or held")
                   .arg(timeOfDay(*other.start), peopleWords(names.of(other.with)), lower(standingWords(other, today)));
    return all.isEmpty() ? QString() : Say::tr("Also at this time: %1.").arg(all.join(QStringLiteral("; ")));
}

} // namespace alongside

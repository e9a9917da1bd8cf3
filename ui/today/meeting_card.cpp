#include "today/meeting_card.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "today/faces.h"
#include "today/today_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kTimeWidth = 64;
constexpr std::size_t kMostReminders = 2;

QStringList namesOf(const Day& day, const Contact& contact) {
    QStringList names;
    for (const auto teacher : contact.with)
        names += day.nameOf(teacher);
    names.removeAll(QString());
    return names;
}

QString aboutWords(const Day& day, const Contact& contact) {
    QStringList parts;
    if (contact.on < day.date)
        parts += MeetingCard::tr("Not logged yet");
    parts += wordsFor(contact.kind);
    if (!contact.place.empty())
        parts += toQt(contact.place);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

MeetingCard::MeetingCard(const Day& day, const Contact& contact, const std::vector<NextStep>& owed, QWidget* parent)
    : Card(parent) {
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new ElidedLabel(day.namesOf(contact), TextRole::Strong));
    words->addWidget(new ElidedLabel(aboutWords(day, contact), TextRole::Body, Shade::Secondary));
    words->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addWidget(makeTime(day, contact));
    row->addWidget(new Faces(namesOf(day, contact)));
    row->addLayout(words, 1);
    row->addWidget(makeButtonFor(day, contact));
    body()->addLayout(row);
    addReminders(day, contact, owed);
}

QWidget* MeetingCard::makeTime(const Day& day, const Contact& contact) {
    const bool past = contact.on < day.date;
    const auto when = past            ? capitalized(shortDay(contact.on, day.date))
                      : contact.start ? timeOfDay(*contact.start)
                                      : tr("Today");
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(makeLabel(when, TextRole::Strong));
    column->addWidget(makeLabel(past && contact.start ? timeOfDay(*contact.start) : minutesWords(contact.length),
                                TextRole::Small, Shade::Secondary));
    column->addStretch();
    room->setMinimumWidth(px(kTimeWidth));
    return room;
}

QWidget* MeetingCard::makeButtonFor(const Day& day, const Contact& contact) {
    const bool toLog = contact.on < day.date || day.begun.contains(contact.id);
    const auto words = toLog ? tr("Log it") : tr("Open");
    auto* button = makeButton(ButtonKind::Secondary, words, toLog ? QStringLiteral("pencil") : QStringLiteral("user"));
    button->setAccessibleName(tr("%1: %2", "a button and whom it is about").arg(words, day.namesOf(contact)));
    button->setObjectName(QStringLiteral("meeting-%1").arg(contact.id.value));
    connect(button, &QPushButton::clicked, this, toLog ? &MeetingCard::logWanted : &MeetingCard::openWanted);
    return button;
}

void MeetingCard::addReminders(const Day& day, const Contact& contact, const std::vector<NextStep>& owed) {
    const auto shown = std::min(owed.size(), kMostReminders);
    for (std::size_t i = 0; i < shown; ++i) {
        const bool late = isOverdue(owed[i], day.date);
        const auto name = contact.with.size() > 1 ? day.nameOf(owed[i].teacher) : QString();
        body()->addWidget(new NoticeLine(late ? Tone::Warn : Tone::Neutral, QStringLiteral("repeat"),
                                         reminderWords(owed[i], name, day.date)));
    }
    if (owed.size() > shown)
        body()->addWidget(makeLabel(tr("and %n more", nullptr, static_cast<int>(owed.size() - shown)), TextRole::Small,
                                    Shade::Secondary));
}

} // namespace alongside

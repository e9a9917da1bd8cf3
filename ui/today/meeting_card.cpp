#include "today/meeting_card.h"

#include "door/door_view.h"
#include "shared/button.h"
#include "shared/folding_row.h"
#include "shared/icon.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"
#include "today/faces.h"
#include "today/today_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kTimeWidth = 64;
constexpr std::size_t kMostReminders = 2;

QString aboutWords(const Contact& contact) {
    QStringList parts{wordsFor(contact.kind)};
    if (!contact.place.empty())
        parts += toQt(contact.place);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

MeetingCard::MeetingCard(const Day& day, const Contact& contact, const AgreementForm& form, bool unfolded,
                         QWidget* parent)
    : Card(parent), day_(day), contact_(contact), form_(form) {
    body()->addWidget(new FoldingRow(makeWho(), makeButtons()));
    if (isPast() || day_.namesIn(contact_).isEmpty())
        return;
    addLate();
    addFold();
    showDoors(unfolded);
    connect(fold_, &QPushButton::toggled, this, [this](bool shown) {
        showDoors(shown);
        Q_EMIT this->unfolded(shown);
    });
}

QWidget* MeetingCard::makeWho() {
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* names = new ElidedLabel(day_.namesOf(contact_), TextRole::Strong);
    words->addWidget(names);
    words->addWidget(new ElidedLabel(aboutWords(contact_), TextRole::Body, Shade::Secondary));
    auto* room = new QWidget;
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    row->addWidget(makeTime());
    row->addWidget(new Faces(day_.namesIn(contact_)));
    row->addLayout(words, 1);
    return room;
}

QWidget* MeetingCard::makeTime() {
    const auto when = isPast()         ? capitalized(shortDay(contact_.on, day_.date))
                      : contact_.start ? timeOfDay(*contact_.start)
                                       : tr("Today");
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(when, TextRole::Strong));
    column->addWidget(makeLabel(isPast() && contact_.start ? timeOfDay(*contact_.start) : minutesWords(contact_.length),
                                TextRole::Small, Shade::Secondary));
    room->setMinimumWidth(px(kTimeWidth));
    return room;
}

QPushButton* MeetingCard::makeDeed(const QString& words, const QString& iconName, const QString& name) {
    auto* button = makeButton(ButtonKind::Secondary, words, iconName);
    button->setAccessibleName(tr("%1: %2", "a button and whom it is about").arg(words, day_.namesOf(contact_)));
    button->setObjectName(QStringLiteral("%1-%2").arg(name).arg(contact_.id.value));
    return button;
}

QWidget* MeetingCard::makeButtons() {
    auto* room = new QWidget;
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    const bool toLog = isPast() || day_.begun.contains(contact_.id);
    if (!toLog) {
        auto* open = makeDeed(tr("Open"), QStringLiteral("user"), QStringLiteral("meeting"));
        connect(open, &QPushButton::clicked, this, &MeetingCard::openWanted);
        row->addWidget(open);
        return room;
    }
    auto* log = makeDeed(tr("Log it"), QStringLiteral("pencil"), QStringLiteral("meeting"));
    connect(log, &QPushButton::clicked, this, &MeetingCard::logWanted);
    auto* menu = new QMenu;
    connect(menu->addAction(tr("It did not take place")), &QAction::triggered, this, &MeetingCard::notHeld);
    if (!isPast())
        connect(menu->addAction(tr("Open the teacher's page")), &QAction::triggered, this, &MeetingCard::openWanted);
    menu->addSeparator();
    connect(menu->addAction(icon(QStringLiteral("trash-2"), Ink::Secondary), tr("Remove")), &QAction::triggered, this,
            &MeetingCard::removeWanted);
    auto* more = makeMoreButton(menu, tr("More about the meeting with %1").arg(day_.namesOf(contact_)));
    more->setObjectName(QStringLiteral("more-%1").arg(contact_.id.value));
    row->addWidget(log);
    row->addWidget(more);
    return room;
}

// What is late shows on a folded card too, once for each teacher: at the meeting of the two, if they have one.
void MeetingCard::addLate() {
    const bool alone = contact_.with.size() == 1;
    const auto comesAlone = [this](TeacherId teacher) {
        return std::any_of(day_.view.planned.begin(), day_.view.planned.end(),
                           [teacher](const Contact& other) { return other.with == std::vector{teacher}; });
    };
    std::vector<std::pair<NextStep, QString>> late;
    for (const auto teacher : contact_.with)
        if (const auto door = day_.doors.find(teacher); door != day_.doors.end() && (alone || !comesAlone(teacher)))
            for (const auto& promise : door->second.promised)
                if (isOverdue(promise, day_.date))
                    late.emplace_back(promise, alone ? QString() : day_.nameOf(teacher));
    if (late.empty())
        return;
    late_ = new QWidget;
    auto* column = new QVBoxLayout(late_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    for (std::size_t i = 0; i < std::min(late.size(), kMostReminders); ++i)
        column->addWidget(new NoticeLine(Tone::Warn, QStringLiteral("repeat"),
                                         reminderWords(late[i].first, late[i].second, day_.date)));
    if (late.size() > kMostReminders)
        column->addWidget(makeLabel(tr("and %Ln more", nullptr, static_cast<int>(late.size() - kMostReminders)),
                                    TextRole::Small, Shade::Secondary));
    body()->addWidget(late_);
}

void MeetingCard::addFold() {
    fold_ = makeSmallButton(ButtonKind::Quiet, tr("Before the door"));
    fold_->setCheckable(true);
    fold_->setObjectName(QStringLiteral("door-%1").arg(contact_.id.value));
    body()->addWidget(fold_, 0, Qt::AlignLeft);
}

void MeetingCard::showDoors(bool shown) {
    fold_->setChecked(shown);
    fold_->setIcon(icon(shown ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Ink::Accent));
    fold_->setAccessibleName(
        (shown ? tr("Fold before the door: %1") : tr("Unfold before the door: %1")).arg(day_.namesOf(contact_)));
    if (late_)
        late_->setVisible(!shown);
    if (shown && !doors_)
        body()->addWidget(doors_ = makeDoors());
    if (doors_)
        doors_->setVisible(shown);
}

QWidget* MeetingCard::makeDoors() {
    const DoorReading reading{day_.date, day_.calendar, form_};
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    for (const auto teacher : contact_.with) {
        const auto found = day_.doors.find(teacher);
        if (found == day_.doors.end())
            continue;
        const auto& door = found->second;
        if (contact_.with.size() == 1) {
            column->addWidget(new DoorView(doorLines(door, reading), privateDoorLines(door)));
            continue;
        }
        column->addWidget(makeLabel(toQt(door.teacher.name), TextRole::Strong));
        if (const auto lines = doorLinesInBrief(door, reading); lines.isEmpty())
            column->addWidget(
                new WrappedLabel(tr("Nothing is open between the two of you."), TextRole::Body, Shade::Secondary));
        else
            column->addWidget(new DoorView(lines, {}));
    }
    return all;
}

} // namespace alongside

#include "meetings/week/week_item.h"

#include "meetings/meeting_words.h"
#include "shared/avatar.h"
#include "shared/icon.h"
#include "shared/style/brush.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QKeyEvent>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kSide = 7, kIconSide = 14, kRadius = 6;
constexpr qsizetype kNameLetters = 4; // that tell of whom the rest is cut

void paintLine(QPainter& painter, const QRect& room, QFont font, const QColor& colour, const QString& words) {
    painter.setFont(font);
    painter.setPen(colour);
    const auto side = QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(room, static_cast<int>(side), QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
}

} // namespace

WeekItem::WeekItem(Date day, QWidget* parent) : QPushButton(parent), day_(day) {
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setFocusPolicy(Qt::ClickFocus); // Tab stops once in the week
}

void WeekItem::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QPushButton::keyPressEvent(event);
    }
}

WeekDayHeading::WeekDayHeading(Date day, bool isToday, const QString& off, int meetings, QWidget* parent)
    : WeekItem(day, parent), isToday_(isToday), off_(off) {
    QStringList parts{longDay(day)};
    if (isToday)
        parts += tr("today");
    if (!off.isEmpty())
        parts += off;
    parts += meetings == 0 ? tr("nothing yet") : tr("%Ln meeting(s)", nullptr, meetings);
    setAccessibleName(parts.join(tr(", ")));
}

void WeekDayHeading::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), px(kRadius), c.inset);
    auto room = rect().adjusted(px(kSide), px(2), -px(kSide), -px(2));
    const auto strong = fontFor(TextRole::Strong), small = fontFor(TextRole::Small);
    const int high = QFontMetrics(strong).height(), low = QFontMetrics(small).height();
    const bool twoLines = height() >= high + low + px(4);
    const auto place = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (underMouse() || showsFocus(this)) {
        const QRect sign(room.right() - px(size::kIcon), room.center().y() - px(size::kIcon) / 2, px(size::kIcon),
                         px(size::kIcon));
        paintIcon(painter, place(sign), QStringLiteral("plus"), c.accent);
        room.setRight(sign.left() - px(space::kTiny));
    }
    paintLine(painter, place({room.x(), room.y(), room.width(), twoLines ? high : room.height()}), strong,
              isToday_ ? c.accent : c.text, weekdayAndDay(day()));
    if (twoLines)
        paintLine(painter, place({room.x(), room.y() + high, room.width(), low}), small, c.secondary,
                  isToday_ && off_.isEmpty() ? tr("Today") : off_);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), px(kRadius), c.accent);
}

WeekEntry::WeekEntry(const Contact& contact, const QStringList& names, Date today, QWidget* parent)
    : WeekItem(contact.on, parent), contact_(contact), people_(peopleWords(names)), state_(stateOf(contact, today)) {
    QStringList initials;
    for (const auto& name : names)
        initials += initialsOf(name);
    initials_ = initials.join(QLatin1Char(' '));
    setAccessibleName(sentenceFor(contact, names, today));
    setToolTip(accessibleName());
}

void WeekEntry::paintGround(QPainter& painter) const {
    const auto& c = coloursOf(this);
    const QRectF box = rect();
    switch (state_) {
    case MeetingState::Held:
        paintBox(painter, box, px(kRadius), c.border);
        break;
    case MeetingState::NotLogged:
        paintBox(painter, box, px(kRadius), c.card, c.warnBar, px(1.5));
        break;
    case MeetingState::NotHeld:
        paintBox(painter, box, px(kRadius), c.card, c.outline, 1, Qt::DashLine);
        break;
    case MeetingState::Planned:
    case MeetingState::All:
        paintBox(painter, box, px(kRadius), c.card, c.edge, px(1.5));
        break;
    }
}

// The hours stand at the side of the week, so where two meet at one time the name goes before the time.
QString WeekEntry::firstLine(const QFontMetrics& metrics, int room) const {
    const auto tells = [&](const QString& before) {
        const auto cut = before + people_.left(kNameLetters) + QChar(0x2026);
        return std::min(metrics.horizontalAdvance(before + people_), metrics.horizontalAdvance(cut)) <= room;
    };
    const auto time =
        contact_.start ? tr("%1 %2", "time, names").arg(timeOfDay(*contact_.start), QString()) : QString();
    if (!time.isEmpty() && tells(time))
        return tr("%1 %2", "time, names").arg(timeOfDay(*contact_.start), people_);
    return tells({}) ? people_ : initials_;
}

void WeekEntry::paintEvent(QPaintEvent*) {
    const auto& c = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    auto strong = fontFor(TextRole::SmallStrong), small = fontFor(TextRole::Small);
    strong.setStrikeOut(state_ == MeetingState::NotHeld);
    const int high = QFontMetrics(strong).height(), low = QFontMetrics(small).height();
    const auto room = rect().adjusted(px(kSide), px(2), -px(kSide), -px(2));
    const bool twoLines = room.height() >= high + low;
    const auto place = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    QRect first(room.x(), twoLines ? room.y() : room.center().y() - high / 2, room.width(), high);
    if (room.height() > high + low + px(10))
        first.moveTop(room.y() + px(2));
    if (room.width() > px(56)) { // in a narrower lane the words need the room
        const QRect sign(first.x(), first.center().y() - px(kIconSide) / 2, px(kIconSide), px(kIconSide));
        paintIcon(painter, place(sign), standingIcon(state_), state_ == MeetingState::NotLogged ? c.warn : c.secondary);
        first.setLeft(sign.right() + px(space::kTiny));
    }
    const auto& ink = state_ == MeetingState::NotHeld ? c.secondary : c.text;
    paintLine(painter, place(first), strong, ink, firstLine(QFontMetrics(strong), first.width()));
    if (twoLines)
        paintLine(painter, place({first.x(), first.bottom() + 1, room.right() - first.x(), low}), small,
                  state_ == MeetingState::NotLogged ? c.warn : c.secondary,
                  state_ == MeetingState::NotLogged ? wordsFor(state_) : wordsFor(contact_.kind));
    if (underMouse())
        paintBox(painter, rect(), px(kRadius), {}, c.accent);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), px(kRadius), c.accent);
}

} // namespace alongside

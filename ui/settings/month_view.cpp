#include "settings/month_view.h"

#include "settings/day_box.h"
#include "shared/label.h"
#include "shared/style/brush.h"
#include "shared/text.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace alongside {
namespace {

constexpr int kSide = 23, kGap = 2, kBar = 3, kWeeks = 6, kDaysInRow = 7;

int columnOf(Date day) {
    const int iso = toQt(day).dayOfWeek();
    return (iso - static_cast<int>(QLocale().firstDayOfWeek()) + kDaysInRow) % kDaysInRow;
}

// One letter; where the locale has only a number, the first of the short name.
QString initialOf(int weekday) {
    const auto narrow = QLocale().standaloneDayName(weekday, QLocale::NarrowFormat);
    return narrow.isEmpty() || narrow.front().isDigit() ? QLocale().dayName(weekday, QLocale::ShortFormat).left(1)
                                                        : narrow;
}

// A span of days within one month: "12 to 16", "12".
QString daysOf(const DateSpan& span) {
    const auto number = [](Date day) { return QLocale().toString(static_cast<unsigned>(day.day())); };
    return span.from == span.until
               ? number(span.from)
               : MonthView::tr("%1 to %2", "days of a month").arg(number(span.from), number(span.until));
}

} // namespace

QString sentenceFor(const SchoolMonth& month) {
    QStringList parts{MonthView::tr("%Ln school day(s)", nullptr, month.schoolDays)};
    for (const auto& [name, span] : month.holidays)
        parts += QStringLiteral("%1 %2").arg(name.empty() ? MonthView::tr("holiday") : toQt(name), daysOf(span));
    const auto number = [](Date day) { return QLocale().toString(static_cast<unsigned>(day.day())); };
    for (const auto& [name, span] : month.terms) {
        const auto term = name.empty() ? MonthView::tr("term") : toQt(name);
        if (firstOfMonth(span.from) == month.first)
            parts += MonthView::tr("%1 begins on %2", "a term; a day of the month").arg(term, number(span.from));
        if (firstOfMonth(span.until) == month.first)
            parts += MonthView::tr("%1 ends on %2", "a term; a day of the month").arg(term, number(span.until));
    }
    return QStringLiteral("%1: %2").arg(monthAndYear(month.first), parts.join(QStringLiteral(", ")));
}

MonthView::MonthView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MonthView::showMonth(const SchoolCalendar& calendar, Date anyDay, Date today) {
    calendar_ = calendar;
    first_ = firstOfMonth(anyDay);
    today_ = today;
    setAccessibleName(sentenceFor(schoolMonth(calendar_, first_)));
    update();
}

QSize MonthView::sizeHint() const {
    return {kDaysInRow * side() + 2 * px(kGap), top() + kWeeks * side() + px(kGap)};
}

int MonthView::side() const {
    return px(kSide);
}

int MonthView::top() const {
    return QFontMetrics(fontFor(TextRole::Strong)).height() + QFontMetrics(fontFor(TextRole::Small)).height() +
           px(space::kMedium);
}

QRect MonthView::boxOf(Date day) const {
    const int place = columnOf(first_) + daysBetween(first_, day);
    const int column = place % kDaysInRow, week = place / kDaysInRow;
    const int x = px(kGap) + (layoutDirection() == Qt::RightToLeft ? kDaysInRow - 1 - column : column) * side();
    return {x, top() + week * side(), side(), side()};
}

std::optional<Date> MonthView::dayAt(const QPoint& at) const {
    for (Date day = first_; day <= lastOfMonth(first_); day = addDays(day, 1))
        if (boxOf(day).contains(at))
            return day;
    return std::nullopt;
}

QString MonthView::wordsFor(Date day) const {
    QString what;
    switch (kindOfDay(calendar_, day)) {
    case DayKind::School: {
        const auto term = termOn(calendar_, day);
        what = term && !term->name.empty() ? tr("school day, %1").arg(toQt(term->name)) : tr("school day");
        break;
    }
    case DayKind::FreeWeekday:
        what = tr("no school on this weekday");
        break;
    case DayKind::Holiday: {
        const auto name = holidaysOn(calendar_, day).front().name;
        what = name.empty() ? tr("holiday") : toQt(name);
        break;
    }
    case DayKind::OutsideTerms:
        what = tr("outside the terms");
        break;
    }
    return QStringLiteral("%1: %2").arg(capitalized(dayWithWeekday(day, today_)), what);
}

void MonthView::paintHead(QPainter& painter) const {
    const auto& c = coloursOf(this);
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(c.text);
    const int title = painter.fontMetrics().height();
    painter.drawText(QRect(px(kGap) + px(space::kTiny), px(kGap), width() - 2 * px(kGap + space::kTiny), title),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     monthAndYear(first_));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(c.secondary);
    for (int i = 0; i < kDaysInRow; ++i) {
        const auto day = addDays(first_, i);
        const QRect box(boxOf(day).x(), title + px(space::kSmall), side(), painter.fontMetrics().height());
        painter.drawText(box, Qt::AlignCenter, initialOf(toQt(day).dayOfWeek()));
    }
}

void MonthView::paintDay(QPainter& painter, Date day) const {
    const auto box = boxOf(day).adjusted(px(kGap) / 2, px(kGap) / 2, -px(kGap) / 2, -px(kGap) / 2);
    const auto& c = coloursOf(this);
    const auto kind = kindOfDay(calendar_, day);
    paintDayBox(painter, box, kind, c);
    painter.setFont(fontFor(day == today_ ? TextRole::SmallStrong : TextRole::Small));
    painter.setPen(kind == DayKind::School ? c.text : c.secondary);
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(static_cast<unsigned>(day.day())));
    paintTermEnds(painter, box, day);
    if (day != today_)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.text, px(2)));
    painter.drawEllipse(QRectF(box).adjusted(px(1), px(1), -px(1), -px(1)));
}

// A bar before the first day of a term, and one after its last.
void MonthView::paintTermEnds(QPainter& painter, const QRect& box, Date day) const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto bar = [&](bool atLeft) {
        painter.fillRect(QRect(atLeft ? box.left() : box.right() - px(kBar) + 1, box.top(), px(kBar), box.height()),
                         coloursOf(this).secondary);
    };
    for (const auto& [name, span] : calendar_.terms) {
        if (span.from == day)
            bar(!mirrored);
        if (span.until == day)
            bar(mirrored);
    }
}

void MonthView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (Date day = first_; day <= lastOfMonth(first_); day = addDays(day, 1))
        paintDay(painter, day);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(coloursOf(this).accent, px(size::kFocusRing)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(size::kControlRadius),
                                px(size::kControlRadius));
    }
}

void MonthView::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        Q_EMIT stepped((event->key() == Qt::Key_Left) == mirrored ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void MonthView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void MonthView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool MonthView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto day = dayAt(help->pos()))
        QToolTip::showText(help->globalPos(), wordsFor(*day), this, boxOf(*day));
    else
        QToolTip::showText(help->globalPos(), accessibleName(), this);
    return true;
}

} // namespace alongside

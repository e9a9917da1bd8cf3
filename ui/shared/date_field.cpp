#include "shared/date_field.h"

#include "shared/icon.h"
#include "shared/problem_label.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QWidgetAction>

#include <utility>

namespace alongside {

DateField::DateField(const QString& name, Date today, const SchoolDays& days, Lean lean, QWidget* parent)
    : QLineEdit(parent), today_(today), days_(days), lean_(lean),
      calendar_(addAction(icon(QStringLiteral("calendar"), Ink::Secondary), QLineEdit::TrailingPosition)) {
    setAccessibleName(name);
    calendar_->setText(tr("Choose a day"));
    calendar_->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(calendar_, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::read);
}

void DateField::setDate(const std::optional<Date>& date) {
    date_ = date;
    setQuietly(this, date_ && date_->ok() ? wordsFor(*date_) : QString());
    setProperty("alongsideProblem", false);
    calendar_->setVisible(true);
    if (!hasFocus())
        setCursorPosition(0); // where the field is short, a day shows from its beginning
}

void DateField::setToday(Date today) {
    if (today == std::exchange(today_, today))
        return;
    if (date_ && !hasFocus()) // else as soon as it is left
        setDate(date_);
    update();
}

void DateField::read() {
    date_ = first_ ? dayMeantFrom(*first_, text(), today_, days_) : dayMeant(text(), today_, days_, lean_);
    const auto words = understood();
    setAccessibleDescription(words);
    calendar_->setVisible(words.isEmpty());
    update();
    Q_EMIT dateChanged();
}

void DateField::pick(Date date) {
    setDate(date);
    Q_EMIT dateChanged();
}

QString DateField::wordsFor(Date day) const {
    return capitalized(saysYear_ ? weekdayDayAndYear(day) : dayWithWeekday(day, today_));
}

QString DateField::understood() const {
    if (!date_ || !hasFocus())
        return {};
    const auto words = wordsFor(*date_);
    if (words.compare(text().trimmed(), Qt::CaseInsensitive) == 0)
        return {};
    const int room = width() - 2 * px(space::kMedium) - px(space::kLarge) - fontMetrics().horizontalAdvance(text());
    return fontMetrics().horizontalAdvance(words) <= room ? words : shortDay(*date_, today_);
}

void DateField::openCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* days = new QCalendarWidget;
    days->setAccessibleName(accessibleName());
    days->setGridVisible(false);
    days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    days->setSelectedDate(toQt(date_.value_or(today_)));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(days);
    menu->addAction(action);
    const auto choose = [this, menu](QDate day) {
        pick(fromQt(day));
        menu->close();
    };
    connect(days, &QCalendarWidget::clicked, this, choose);
    connect(days, &QCalendarWidget::activated, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height())));
    days->setFocus();
}

void DateField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const auto words = understood();
    const auto room = rect().adjusted(px(space::kMedium), 0, -px(space::kMedium), 0);
    const int needed = fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(words);
    if (words.isEmpty() || needed > room.width())
        return;
    QPainter painter(this);
    painter.setPen(coloursOf(this).secondary);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(room, static_cast<int>(side), words);
}

void DateField::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if (down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else if ((up || down) && event->modifiers() == Qt::NoModifier)
        pick(addDays(date_.value_or(today_), up ? 1 : -1));
    else
        QLineEdit::keyPressEvent(event);
}

// A click chooses the whole day, as Tab does: what is typed next takes its place.
void DateField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, this, &QLineEdit::selectAll); // the click itself sets the cursor after this
    update();
}

void DateField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (date_)
        setDate(date_);
    markWhatIsLeft(*this, isUnclear() ? unclearWords() : QString(), *event);
    update();
}

QString DateField::unclearWords() const {
    const auto noSuchDay = noSuchDayWords(text());
    if (!noSuchDay.isEmpty())
        return noSuchDay;
    const auto year = QString::number(static_cast<int>(today_.year()));
    return saysYear_ ? tr("Which day is that? Try 12 nov or 12 nov %1.").arg(year) : unclearDayWords();
}

QString unclearDayWords() {
    return QCoreApplication::translate("DateField", "Which day is that? Try fri, in 3 days or 12 nov.");
}

} // namespace alongside

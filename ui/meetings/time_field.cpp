#include "meetings/time_field.h"

#include "shared/completion_field.h"
#include "shared/problem_label.h"
#include "shared/set_quietly.h"
#include "shared/wording/date_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace alongside {
namespace {

constexpr std::chrono::minutes kStep{5};
constexpr std::chrono::minutes kLast = std::chrono::hours(24) - std::chrono::minutes(1);

// "p", "pm" or what the locale says for it.
bool says(const QString& half, const QString& localWord, const QString& letter) {
    return half == letter || half == letter + QLatin1Char('m') ||
           (!half.isEmpty() && half == folded(localWord).remove(QLatin1Char('.')).remove(QLatin1Char(' ')));
}

} // namespace

std::optional<TimeOfDay> timeMeant(const QString& words) {
    static const QRegularExpression kForm(QStringLiteral("^(\\d{1,2})(?:[:.h ]?(\\d{2}))?(?::\\d{2})?h?\\s*(\\D*)$"));
    const auto match = kForm.match(folded(words.simplified()));
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const auto half = match.captured(3).remove(QLatin1Char('.')).remove(QLatin1Char(' '));
    const QLocale locale;
    const bool am = says(half, locale.amText(), QStringLiteral("a"));
    const bool pm = says(half, locale.pmText(), QStringLiteral("p"));
    if ((!half.isEmpty() && !am && !pm) || ((am || pm) && (hour < 1 || hour > 12)))
        return std::nullopt;
    if (am || pm)
        hour = hour % 12 + (pm ? 12 : 0);
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return std::chrono::hours(hour) + std::chrono::minutes(minute);
}

TimeField::TimeField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& words) {
        time_ = timeMeant(words);
        Q_EMIT timeChanged();
    });
}

void TimeField::setTime(const std::optional<TimeOfDay>& time) {
    time_ = time;
    setQuietly(this, time_ ? timeOfDay(*time_) : QString());
    setProperty("alongsideProblem", false);
}

void TimeField::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if (!(up || down) || event->modifiers() != Qt::NoModifier || !time_) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const auto onGrid = up ? *time_ / kStep * kStep + kStep : (*time_ - std::chrono::minutes(1)) / kStep * kStep;
    setTime(std::clamp<TimeOfDay>(onGrid, TimeOfDay(0), kLast));
    Q_EMIT timeChanged();
}

void TimeField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (time_)
        setTime(time_);
    markWhatIsLeft(*this, isUnclear() ? unclearWords() : QString(), *event);
    update();
}

QString TimeField::unclearWords() const {
    return tr("What time is that? Try 10:15, or leave it empty.");
}

} // namespace alongside

#include "shared/typing_watch.h"

#include "shared/completion_field.h"
#include "shared/date_field.h"

#include <QAbstractButton>
#include <QChildEvent>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace alongside {
namespace {

constexpr std::chrono::milliseconds kSoon{800};

} // namespace

TypingWatch::TypingWatch(QWidget* form) : QObject(form), timer_(new QTimer(this)) {
    timer_->setSingleShot(true);
    timer_->setInterval(kSoon);
    connect(timer_, &QTimer::timeout, this, &TypingWatch::timeToKeep);
    watch(form);
}

// Several signals for one change do no harm.
void TypingWatch::watch(QObject* part) {
    if (!part->isWidgetType())
        return;
    part->removeEventFilter(this); // never twice
    part->installEventFilter(this);
    if (auto* line = qobject_cast<QLineEdit*>(part))
        connect(line, &QLineEdit::textChanged, this, &TypingWatch::touch, Qt::UniqueConnection);
    if (auto* day = qobject_cast<DateField*>(part))
        connect(day, &DateField::dateChanged, this, &TypingWatch::touch, Qt::UniqueConnection);
    if (auto* note = qobject_cast<QPlainTextEdit*>(part))
        connect(note, &QPlainTextEdit::textChanged, this, &TypingWatch::touch, Qt::UniqueConnection);
    if (auto* combo = qobject_cast<QComboBox*>(part))
        connect(combo, &QComboBox::currentIndexChanged, this, &TypingWatch::touch, Qt::UniqueConnection);
    if (auto* button = qobject_cast<QAbstractButton*>(part))
        connect(button, &QAbstractButton::toggled, this, &TypingWatch::touch, Qt::UniqueConnection);
    if (auto* people = qobject_cast<CompletionField*>(part))
        connect(people, &CompletionField::chosenChanged, this, &TypingWatch::touch, Qt::UniqueConnection);
    for (auto* child : part->children())
        watch(child);
}

// It counts from the first change that is not kept yet, and does not begin anew with each key.
void TypingWatch::touch() {
    if (!timer_->isActive())
        timer_->start();
}

bool TypingWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ChildPolished)
        watch(static_cast<QChildEvent*>(event)->child());
    if (event->type() == QEvent::ChildRemoved)
        touch();
    return QObject::eventFilter(watched, event);
}

} // namespace alongside

#include "window/key_habits.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>

namespace alongside {
namespace {

bool isEnter(const QKeyEvent& event) {
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

QAbstractButton* pressable(QObject* object) {
    if (auto* button = qobject_cast<QPushButton*>(object))
        return button;
    return qobject_cast<QToolButton*>(object);
}

bool hasNothingLeft(const QObject* field, const QKeyEvent& event) {
    const bool undo = event.matches(QKeySequence::Undo);
    if (!undo && !event.matches(QKeySequence::Redo))
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return undo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return undo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    return false;
}

// Under X11 a field takes Ctrl+K for deleting the rest of its line: here it is for Find or do, and deletes nothing.
bool deletesLine(const QObject* field, const QKeyEvent& event) {
    const bool isField = qobject_cast<const QLineEdit*>(field) || qobject_cast<const QPlainTextEdit*>(field);
    return isField && event.key() == Qt::Key_K && event.modifiers() == Qt::ControlModifier;
}

bool isEscape(const QEvent& event) {
    const bool isKey = event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
    return isKey && static_cast<const QKeyEvent&>(event).key() == Qt::Key_Escape;
}

} // namespace

KeyHabits::KeyHabits(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyHabits::eventFilter(QObject* watched, QEvent* event) {
    if (QToolTip::isVisible() && isEscape(*event)) { // only the tip goes: what lies below it may be what is wanted
        if (event->type() == QEvent::KeyPress)
            QToolTip::hideText();
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isEnter(*static_cast<QKeyEvent*>(event))) {
        if (auto* button = pressable(watched); button && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && deletesLine(watched, *static_cast<QKeyEvent*>(event)))
        return true;
    // A field claims Ctrl+Z for itself before shortcuts are asked, even if it can do nothing with it.
    if (event->type() == QEvent::ShortcutOverride && (hasNothingLeft(watched, *static_cast<QKeyEvent*>(event)) ||
                                                      deletesLine(watched, *static_cast<QKeyEvent*>(event)))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alongside

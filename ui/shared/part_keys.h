#pragma once

#include <QKeySequence>
#include <QList>
#include <QShortcut>
#include <QString>

namespace alongside {

// What keys do in a part of the window only: a list, a tab, a panel. Parts hear them by `onKey`, and the sheet of
// shortcuts lists them all, so that neither knows a key that the other does not.
enum class PartKey {
    Filter,
    Print,
    NextTab,
    PreviousTab,
    NextSection,
    PreviousSection,
    NextWeek,
    PreviousWeek,
    MoveUp,
    MoveDown,
    Remove,
    Done,
    Close
};

QList<QKeySequence> keysOf(PartKey key); // any of them; the first is the one to tell
QString nameOf(PartKey key);             // of the first: "Ctrl+F"
QString wordsFor(PartKey key);           // what it does: "Find in the list on screen"

template <class Receiver, class Slot>
void onKey(PartKey key, QWidget* part, Receiver* receiver, Slot slot,
           Qt::ShortcutContext context = Qt::WindowShortcut) {
    auto* shortcut = new QShortcut(part);
    shortcut->setKeys(keysOf(key));
    shortcut->setContext(context);
    QObject::connect(shortcut, &QShortcut::activated, receiver, slot);
}

} // namespace alongside

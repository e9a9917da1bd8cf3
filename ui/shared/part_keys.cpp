#include "shared/part_keys.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PartKeys)
};

} // namespace

QList<QKeySequence> keysOf(PartKey key) {
    switch (key) {
    case PartKey::Filter:
        return {QKeySequence(QKeySequence::Find)};
    case PartKey::Print:
        return {QKeySequence(QKeySequence::Print)};
    case PartKey::NextTab:
        return {Qt::CTRL | Qt::Key_Tab};
    case PartKey::PreviousTab:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab};
    case PartKey::NextSection:
        return {Qt::CTRL | Qt::Key_PageDown};
    case PartKey::PreviousSection:
        return {Qt::CTRL | Qt::Key_PageUp};
    case PartKey::NextWeek:
        return {Qt::ALT | Qt::Key_PageDown};
    case PartKey::PreviousWeek:
        return {Qt::ALT | Qt::Key_PageUp};
    case PartKey::MoveUp:
        return {Qt::ALT | Qt::Key_Up};
    case PartKey::MoveDown:
        return {Qt::ALT | Qt::Key_Down};
    case PartKey::Remove:
        return {Qt::Key_Delete};
    case PartKey::Done:
        return {Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_Return};
    case PartKey::Close:
        return {Qt::Key_Escape};
    }
    return {};
}

QString nameOf(PartKey key) {
    return keysOf(key).first().toString(QKeySequence::NativeText);
}

QString wordsFor(PartKey key) {
    switch (key) {
    case PartKey::Filter:
        return Say::tr("Find in the list on screen");
    case PartKey::Print:
        return Say::tr("Print the day, a report or a page of a teacher");
    case PartKey::NextTab:
        return Say::tr("Next tab of a teacher");
    case PartKey::PreviousTab:
        return Say::tr("Previous tab of a teacher");
    case PartKey::NextSection:
        return Say::tr("Next section of an agreement");
    case PartKey::PreviousSection:
        return Say::tr("Previous section of an agreement");
    case PartKey::NextWeek:
        return Say::tr("Next week of meetings");
    case PartKey::PreviousWeek:
        return Say::tr("Previous week of meetings");
    case PartKey::MoveUp:
        return Say::tr("Move a template's line up");
    case PartKey::MoveDown:
        return Say::tr("Move a template's line down");
    case PartKey::Remove:
        return Say::tr("Remove what is chosen");
    case PartKey::Done:
        return Say::tr("Done, in a panel");
    case PartKey::Close:
        return Say::tr("Close a panel");
    }
    return {};
}

} // namespace alongside

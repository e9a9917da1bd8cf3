#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

class QAction;

namespace alongside {

// The actions of the window are QActions that `WindowActions` makes, the one place that knows each of them: menus,
// sidebar, Find or do and the sheet of shortcuts take words, keys and icons from there. What a QAction has no place for
// is set and asked for here.

// What an action is for: under which heading it stands.
enum class ActionGroup { Work, Pages, Changes, View, Notebook, Program };

inline constexpr std::array kActionGroups{ActionGroup::Work, ActionGroup::Pages,    ActionGroup::Changes,
                                          ActionGroup::View, ActionGroup::Notebook, ActionGroup::Program};

QString wordsFor(ActionGroup group);

void setGroup(QAction& action, ActionGroup group);
ActionGroup groupOf(const QAction& action); // Program, where none was set

// By which Find or do finds it too, beside its words: "import list".
void setFurtherWords(QAction& action, const QString& words);
QString furtherWordsOf(const QAction& action);

QString keysOf(const QAction& action);        // "Ctrl+L"; empty without one
QString wordsWithKeys(const QAction& action); // for a tooltip: "Log meeting (Ctrl+L)"
QList<QAction*> actionsIn(ActionGroup group, const QList<QAction*>& actions);

} // namespace alongside

#include "shared/window_action.h"

#include <QAction>
#include <QCoreApplication>

namespace alongside {
namespace {

constexpr const char* kGroup = "alongsideGroup";
constexpr const char* kFurtherWords = "alongsideFurtherWords";

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WindowAction)
};

} // namespace

QString wordsFor(ActionGroup group) {
    switch (group) {
    case ActionGroup::Work:
        return Say::tr("To do");
    case ActionGroup::Pages:
        return Say::tr("Pages");
    case ActionGroup::Changes:
        return Say::tr("Changes");
    case ActionGroup::View:
        return Say::tr("View");
    case ActionGroup::Notebook:
        return Say::tr("Notebook");
    case ActionGroup::Program:
        return Say::tr("Program");
    }
    return {};
}

void setGroup(QAction& action, ActionGroup group) {
    action.setProperty(kGroup, static_cast<int>(group));
}

ActionGroup groupOf(const QAction& action) {
    const auto group = action.property(kGroup);
    return group.isValid() ? static_cast<ActionGroup>(group.toInt()) : ActionGroup::Program;
}

void setFurtherWords(QAction& action, const QString& words) {
    action.setProperty(kFurtherWords, words);
}

QString furtherWordsOf(const QAction& action) {
    return action.property(kFurtherWords).toString();
}

QString keysOf(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString wordsWithKeys(const QAction& action) {
    const auto keys = keysOf(action);
    return keys.isEmpty() ? action.iconText()
                          : Say::tr("%1 (%2)", "an action and its keys").arg(action.iconText(), keys);
}

QList<QAction*> actionsIn(ActionGroup group, const QList<QAction*>& actions) {
    QList<QAction*> in;
    for (auto* action : actions)
        if (groupOf(*action) == group)
            in += action;
    return in;
}

} // namespace alongside

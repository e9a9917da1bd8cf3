#include "finding/found_actions.h"

#include "shared/window_action.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace alongside {
namespace {

constexpr std::size_t kMostActions = 8;

std::optional<int> fitOf(const QAction& action, const QStringList& typed) {
    const auto words = wordsToFind(action.text());
    const auto further = wordsToFind(furtherWordsOf(action));
    bool own = true;
    for (const auto& word : typed) {
        if (beginsOne(words, word))
            continue;
        if (!beginsOne(further, word))
            return std::nullopt;
        own = false;
    }
    if (!own)
        return 2;
    return !typed.isEmpty() && words.first().startsWith(typed.first()) ? 0 : 1;
}

// Of no words only what is done every day, and the pages: their parts have no keys.
bool isUsual(const QAction& action) {
    const auto group = groupOf(action);
    return group == ActionGroup::Work || group == ActionGroup::Changes ||
           (group == ActionGroup::Pages && !action.shortcut().isEmpty());
}

bool isOffered(const QAction& action, ActionKind kind, const QStringList& typed) {
    const bool page = groupOf(action) == ActionGroup::Pages;
    return action.isEnabled() && action.isVisible() && page == (kind == ActionKind::Page) &&
           (!typed.isEmpty() || isUsual(action));
}

FindRow rowOf(QAction* action) {
    return {.words = action->text(),
            .keys = keysOf(*action),
            .icon = action->icon().name(),
            .act = [action = QPointer(action)] {
                if (action)
                    action->trigger();
            }};
}

} // namespace

FindRows foundActions(const Findable& here, ActionKind kind, const QStringList& typed) {
    std::vector<std::pair<int, QAction*>> ranked;
    for (const auto group : kActionGroups)
        for (auto* action : actionsIn(group, here.actions))
            if (isOffered(*action, kind, typed))
                if (const auto fit = fitOf(*action, typed))
                    ranked.emplace_back(*fit, action);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (!typed.isEmpty() && ranked.size() > kMostActions)
        ranked.resize(kMostActions);
    FindRows rows;
    for (const auto& [fit, action] : ranked)
        rows += rowOf(action);
    return rows;
}

} // namespace alongside

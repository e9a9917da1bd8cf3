#include "finding/found_actions.h"

#include "finding/find_panel.h"
#include "shared/part_keys.h"
#include "shared/window_action.h"

#include <QAction>
#include <QPointer>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace alongside {
namespace {

constexpr std::size_t kMostActions = 8;
constexpr qsizetype kFewestLetters = 3; // for the beginning of a page's name
constexpr int kWhole = 0, kBegun = 1, kAtItsBeginning = 2, kOwn = 3, kFurther = 4;

// "Settings: Backups" goes by the name "backups" too.
bool isNamed(const QAction& action, const QStringList& typed, bool whole) {
    const auto words = typed.join(QLatin1Char(' '));
    const auto text = action.text();
    for (const auto& name : {text, text.mid(text.lastIndexOf(QLatin1Char(':')) + 1)}) {
        const auto its = wordsToFind(name).join(QLatin1Char(' '));
        if (whole ? its == words : words.size() >= kFewestLetters && its.startsWith(words))
            return true;
    }
    return false;
}

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
        return kFurther;
    if (isNamed(action, typed, true))
        return kWhole;
    if (isNamed(action, typed, false))
        return kBegun;
    return !typed.isEmpty() && words.first().startsWith(typed.first()) ? kAtItsBeginning : kOwn;
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

std::vector<std::pair<int, QAction*>> fitting(const Findable& here, ActionKind kind, const QStringList& typed) {
    std::vector<std::pair<int, QAction*>> ranked;
    for (const auto group : kActionGroups)
        for (auto* action : actionsIn(group, here.actions))
            if (isOffered(*action, kind, typed))
                if (const auto fit = fitOf(*action, typed))
                    ranked.emplace_back(*fit, action);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return ranked;
}

} // namespace

FindRows foundPrinting(QWidget& window, const QStringList& typed) {
    const auto words = FindPanel::tr("Print this page…");
    const auto its = wordsToFind(words);
    if (typed.isEmpty() ||
        !std::all_of(typed.begin(), typed.end(), [&](const QString& word) { return beginsOne(its, word); }))
        return {};
    for (auto* key : window.findChildren<QShortcut*>()) {
        const auto* page = qobject_cast<QWidget*>(key->parent());
        if (page && page->isVisible() && key->isEnabled() && key->keys() == keysOf(PartKey::Print))
            return {{.words = words,
                     .keys = nameOf(PartKey::Print),
                     .icon = QStringLiteral("file-down"),
                     .act = [key = QPointer(key)] {
                         if (key)
                             Q_EMIT key->activated();
                     }}};
    }
    return {};
}

FindRows foundActions(const Findable& here, ActionKind kind, const QStringList& typed) {
    auto ranked = fitting(here, kind, typed);
    if (!typed.isEmpty() && ranked.size() > kMostActions)
        ranked.resize(kMostActions);
    FindRows rows;
    for (const auto& [fit, action] : ranked)
        rows += rowOf(action);
    return rows;
}

PageNamed pageNamed(const Findable& here, const QStringList& typed) {
    const auto pages = fitting(here, ActionKind::Page, typed);
    if (typed.isEmpty() || pages.empty() || pages.front().first > kBegun)
        return PageNamed::No;
    return pages.front().first == kWhole ? PageNamed::Whole : PageNamed::Begun;
}

} // namespace alongside

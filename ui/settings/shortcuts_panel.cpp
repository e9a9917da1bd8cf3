#include "settings/shortcuts_panel.h"

#include "shared/button.h"
#include "shared/key_hint.h"
#include "shared/label.h"
#include "shared/part_keys.h"
#include "shared/tokens.h"
#include "shared/window_action.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace alongside {
namespace {

constexpr std::array kOfParts{PartKey::Filter,       PartKey::Print,       PartKey::Remove,          PartKey::NextTab,
                              PartKey::PreviousTab,  PartKey::NextSection, PartKey::PreviousSection, PartKey::NextWeek,
                              PartKey::PreviousWeek, PartKey::MoveUp,      PartKey::MoveDown,        PartKey::Done,
                              PartKey::Close};

void addLine(QGridLayout& grid, const QString& words, const QString& keys) {
    const int row = grid.rowCount();
    auto* label = new WrappedLabel(words);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(words, keys));
    grid.addWidget(label, row, 0);
    grid.addWidget(new KeyHint(keys), row, 1, Qt::AlignRight | Qt::AlignTop);
}

} // namespace

ShortcutsPanel::ShortcutsPanel(QWidget* window) : Panel(tr("Keyboard shortcuts"), window) {
    for (const auto group : kActionGroups) {
        auto* grid = addGroup(wordsFor(group));
        for (const auto* action : actionsIn(group, window->actions()))
            if (!action->shortcut().isEmpty())
                addLine(*grid, action->iconText(), keysOf(*action));
    }
    auto* grid = addGroup(tr("In lists, tabs and panels"));
    for (const auto key : kOfParts)
        addLine(*grid, wordsFor(key), nameOf(key));
    body()->addStretch();

    auto* close = makeButton(ButtonKind::Primary, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(close);
    close->setFocus();
}

QGridLayout* ShortcutsPanel::addGroup(const QString& heading) {
    body()->addWidget(makeLabel(heading, TextRole::Strong, Shade::Secondary));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(px(space::kSmall));
    grid->setColumnStretch(0, 1);
    body()->addLayout(grid);
    return grid;
}

} // namespace alongside

#include "settings/shortcuts_panel.h"

#include "shared/button.h"
#include "shared/key_hint.h"
#include "shared/label.h"
#include "shared/tokens.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace alongside {

ShortcutsPanel::ShortcutsPanel(QWidget* window) : Panel(tr("Keyboard shortcuts"), window) {
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(px(space::kSmall));
    grid->setColumnStretch(0, 1);
    const auto add = [&](const QString& words, const QString& keys) {
        const int row = grid->rowCount();
        auto* label = makeLabel(words);
        label->setAccessibleName(QStringLiteral("%1: %2").arg(words, keys));
        grid->addWidget(label, row, 0);
        grid->addWidget(new KeyHint(keys), row, 1, Qt::AlignRight);
    };
    for (const auto* action : window->actions())
        if (!action->shortcut().isEmpty())
            add(action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
    add(tr("Find in the list on screen"), QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText));
    add(tr("Print the page of a teacher"), QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText));
    add(tr("Next tab of a teacher"), QKeySequence(Qt::CTRL | Qt::Key_Tab).toString(QKeySequence::NativeText));
    add(tr("Done, in a panel"), tr("Ctrl+Enter"));
    add(tr("Close a panel"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    add(tr("Remove what is chosen"), QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    body()->addLayout(grid);
    body()->addStretch();

    auto* close = makeButton(ButtonKind::Primary, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addStretch();
    footer()->addWidget(close);
    close->setFocus();
}

} // namespace alongside

#include "next_steps/step_actions.h"

#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/icon.h"
#include "shared/part_keys.h"
#include "shared/wording/step_words.h"

#include <QAction>
#include <QMenu>

namespace alongside {

StepActions::StepActions(QWidget* table) : QObject(table), table_(table), verdicts_(new QMenu(table)) {
    kept_ = make(tr("Kept"), QStringLiteral("check"), {Qt::Key_Space}, tr("It was done today"));
    move_ = make(tr("Move date"), QStringLiteral("calendar-clock"), {Qt::CTRL | Qt::Key_D},
                 tr("A new day; the first one stays and shows"));
    release_ = make(tr("Release"), QStringLiteral("undo-2"), {}, tr("You both let it go"));
    missed_ = make(tr("Missed"), QStringLiteral("x"), {}, tr("It will not be done any more"));
    reopen_ = make(tr("Open again"), QStringLiteral("repeat"), {Qt::Key_Space}, tr("As if it had not been closed"));
    lookBack_ = make(tr("Look back"), QStringLiteral("history"), {}, tr("How it went: keep, change or drop it"));
    edit_ = make(tr("Edit"), QStringLiteral("pencil"), {Qt::Key_Return, Qt::Key_Enter}, tr("Words, kind, source"));
    remove_ = make(tr("Remove"), QStringLiteral("trash-2"), keysOf(PartKey::Remove), tr("Into the bin; can be undone"));
    connect(kept_, &QAction::triggered, this, [this] { Q_EMIT settleAsked(StepState::Kept); });
    connect(release_, &QAction::triggered, this, [this] { Q_EMIT settleAsked(StepState::Released); });
    connect(missed_, &QAction::triggered, this, [this] { Q_EMIT settleAsked(StepState::Missed); });
    connect(move_, &QAction::triggered, this, &StepActions::dateAsked);
    connect(reopen_, &QAction::triggered, this, &StepActions::reopenAsked);
    connect(edit_, &QAction::triggered, this, &StepActions::editAsked);
    connect(remove_, &QAction::triggered, this, &StepActions::removeAsked);
    for (const auto verdict : {Verdict::Keep, Verdict::Change, Verdict::Drop})
        connect(verdicts_->addAction(wordsFor(verdict)), &QAction::triggered, this,
                [this, verdict] { Q_EMIT lookBackAsked(verdict); });
    lookBack_->setMenu(verdicts_);
    offerFor(nullptr);
}

QAction* StepActions::make(const QString& name, const QString& iconName, const QList<QKeySequence>& keys,
                           const QString& tip) {
    auto* action = new QAction(icon(iconName), name, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    const auto key = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key));
    table_->addAction(action);
    return action;
}

void StepActions::offerFor(const NextStep* step) {
    const bool open = !step || step->state == StepState::Open;
    for (auto* action : {kept_, move_, release_, missed_})
        action->setVisible(open);
    reopen_->setVisible(!open);
    lookBack_->setVisible(step && !isPromise(*step));
    for (auto* action : all())
        action->setEnabled(step && action->isVisible());
}

QWidget* StepActions::buttonFor(QAction* action, QWidget* parent) const {
    auto* button = makeSmallButton(ButtonKind::Secondary, action->text(), {}, parent);
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the table
    if (action->menu())
        button->setMenu(action->menu());
    else
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setVisible(action->isVisible());
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QWidget* StepActions::makeBar(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* row = new FlowLayout(bar);
    for (auto* action : all())
        row->addWidget(buttonFor(action, bar));
    return bar;
}

QMenu* StepActions::makeMenu(QWidget* parent) const {
    auto* menu = new QMenu(parent);
    menu->addActions({kept_, move_, release_, missed_, reopen_, lookBack_});
    menu->addSeparator();
    menu->addActions({edit_, remove_});
    return menu;
}

} // namespace alongside

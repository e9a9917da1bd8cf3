#include "meetings/list/meeting_actions.h"

#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/icon.h"
#include "shared/part_keys.h"

#include <QAction>
#include <QMenu>

namespace alongside {

MeetingActions::MeetingActions(QWidget* table) : QObject(table), table_(table) {
    log_ = make(tr("Log it"), QStringLiteral("notebook-pen"), {});
    open_ = make(tr("Open"), QStringLiteral("pencil"), {});
    summary_ = make(tr("Summary"), QStringLiteral("mail"), {});
    remove_ = make(tr("Remove"), QStringLiteral("trash-2"), keysOf(PartKey::Remove));
    connect(log_, &QAction::triggered, this, &MeetingActions::openAsked);
    connect(open_, &QAction::triggered, this, &MeetingActions::openAsked);
    connect(summary_, &QAction::triggered, this, &MeetingActions::summaryAsked);
    connect(remove_, &QAction::triggered, this, &MeetingActions::removeAsked);
    offerFor(nullptr);
}

QAction* MeetingActions::make(const QString& name, const QString& iconName, const QList<QKeySequence>& keys) {
    auto* action = new QAction(icon(iconName), name, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!keys.isEmpty())
        action->setToolTip(tr("%1 (%2)").arg(name, keys.first().toString(QKeySequence::NativeText)));
    table_->addAction(action);
    return action;
}

void MeetingActions::offerFor(const MeetingLine* line) {
    const bool waits = line && line->state == MeetingState::NotLogged;
    log_->setVisible(waits);
    open_->setVisible(!waits);
    for (auto* action : {log_, open_, remove_})
        action->setEnabled(line && action->isVisible());
    summary_->setEnabled(line && line->contact.status == ContactStatus::Held);
}

QWidget* MeetingActions::makeBar(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* row = new FlowLayout(bar);
    for (auto* action : {log_, open_, summary_, remove_}) {
        auto* button = makeSmallButton(ButtonKind::Secondary, action->text(), {}, bar);
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the table
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setVisible(action->isVisible());
            button->setEnabled(action->isEnabled());
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        row->addWidget(button);
    }
    return bar;
}

QMenu* MeetingActions::makeMenu(const MeetingLine& line, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->addActions({log_, open_, summary_});
    for (qsizetype i = 0; i < line.names.size(); ++i) {
        const auto teacher = line.contact.with[static_cast<std::size_t>(i)];
        connect(menu->addAction(icon(QStringLiteral("user")), tr("Go to %1", "a teacher").arg(line.names[i])),
                &QAction::triggered, this, [this, teacher] { Q_EMIT teacherAsked(teacher); });
    }
    menu->addSeparator();
    menu->addAction(remove_);
    return menu;
}

} // namespace alongside

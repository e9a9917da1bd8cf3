#include "checklist/item_row.h"

#include "checklist/quiet_toggle.h"
#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kSaveAfter = 800; // milliseconds after the last key

} // namespace

ItemRow::ItemRow(const ChecklistItem& item, QWidget* parent)
    : QWidget(parent), code_(item.code), box_(new WrappedCheckBox(toQt(item.text))), note_(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    column->addWidget(box_);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(px(20), 0, 0, 0); // the words of the quiet buttons begin below the item's
    below->setSpacing(px(space::kTiny));
    below->addWidget(makeActions());
    note_->setAccessibleName(tr("Note: %1").arg(box_->words()));
    note_->setPlaceholderText(tr("A note for yourself"));
    below->addWidget(note_);
    column->addLayout(below);
    leadByArrows();
    box_->setToolTip(tr("Space: done. N: not fitting."));
    soon_.setSingleShot(true);
    soon_.setInterval(kSaveAfter);
    connect(&soon_, &QTimer::timeout, this, &ItemRow::saveNote);
    connect(box_, &QCheckBox::toggled, this,
            [this](bool ticked) { Q_EMIT stateChosen(ticked ? TickState::Done : TickState::NotYet); });
    connect(note_, &QLineEdit::textEdited, &soon_, qOverload<>(&QTimer::start));
    connect(note_, &QLineEdit::editingFinished, this, &ItemRow::saveNote);
}

QWidget* ItemRow::makeActions() {
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, px(space::kTiny));
    suggestion_ = new LogPill(tr("Your log says so"));
    confirm_ = makeSmallButton(ButtonKind::Secondary, tr("Confirm"));
    notFitting_ = new QuietToggle(tr("Not fitting"));
    addNote_ = new QuietToggle(tr("Add a note"));
    suggestion_->setAccessibleName(tr("Your log says so: %1").arg(box_->words()));
    suggestion_->setToolTip(tr("Show the entries behind this"));
    confirm_->setAccessibleName(tr("Confirm: %1").arg(box_->words()));
    notFitting_->setAccessibleName(tr("Not fitting: %1").arg(box_->words()));
    addNote_->setAccessibleName(tr("Add a note: %1").arg(box_->words()));
    for (auto* each : std::initializer_list<QWidget*>{suggestion_, confirm_, notFitting_, addNote_})
        flow->addWidget(each);
    connect(suggestion_, &QPushButton::clicked, this, &ItemRow::evidenceWanted);
    connect(confirm_, &QPushButton::clicked, this, [this] {
        box_->setFocus(Qt::OtherFocusReason); // the button itself goes away
        Q_EMIT stateChosen(TickState::Done);
    });
    connect(notFitting_, &QPushButton::toggled, this,
            [this](bool on) { Q_EMIT stateChosen(on ? TickState::NotFitting : TickState::NotYet); });
    connect(addNote_, &QPushButton::toggled, this, [this](bool on) {
        showNote(on);
        if (on)
            note_->setFocus(Qt::OtherFocusReason);
    });
    return actions;
}

void ItemRow::showItem(const ChecklistItem& item, bool suggested) {
    state_ = item.state;
    const bool fits = item.state != TickState::NotFitting;
    setQuietly(box_, item.state == TickState::Done);
    setShade(box_, fits ? Shade::Plain : Shade::Secondary);
    box_->setAccessibleDescription(fits ? QString() : tr("Not fitting"));
    setQuietly(notFitting_, !fits);
    const bool asks = suggested && item.state == TickState::NotYet;
    suggestion_->setVisible(asks);
    confirm_->setVisible(asks);
    if (!note_->isModified() && note_->text().trimmed() != toQt(item.note))
        note_->setText(toQt(item.note)); // a blank being typed at the end stays
    showNote(!note_->text().isEmpty() || note_->hasFocus());
}

void ItemRow::showNote(bool shown) {
    note_->setVisible(shown);
    setQuietly(addNote_, false);
    addNote_->setVisible(!shown);
}

void ItemRow::saveNote() {
    soon_.stop();
    if (!note_->isModified())
        return;
    note_->setModified(false);
    Q_EMIT noteChanged(note_->text().trimmed());
}

void ItemRow::takeFocus() {
    box_->setFocus(Qt::ShortcutFocusReason); // by a key, and seen to be
}

// Left to Qt, an arrow leads from the box to the button below it, where the next Space would say something else.
void ItemRow::leadByArrows() {
    for (auto* each : std::initializer_list<QWidget*>{box_, suggestion_, confirm_, notFitting_, addNote_, note_})
        each->installEventFilter(this);
}

bool ItemRow::followArrow(int key, QWidget* from) {
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        Q_EMIT stepWanted(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (from == note_ || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    QList<QWidget*> buttons{box_, suggestion_, confirm_, notFitting_, addNote_};
    buttons.removeIf([](const QWidget* each) { return !each->isVisible(); });
    const bool onwards = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const auto at = buttons.indexOf(from) + (onwards ? 1 : -1);
    if (at >= 0 && at < buttons.size())
        buttons[at]->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool ItemRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (watched == box_ && key->key() == Qt::Key_N) {
        Q_EMIT stateChosen(state_ == TickState::NotFitting ? TickState::NotYet : TickState::NotFitting);
        return true;
    }
    return followArrow(key->key(), static_cast<QWidget*>(watched));
}

} // namespace alongside

#include "security/lock_card.h"

#include "security/left_key.h"
#include "settings/part_column.h"
#include "shared/label.h"
#include "shared/notebook_link.h"
#include "shared/segmented_choice.h"
#include "shared/set_quietly.h"
#include "shared/text.h"
#include "shared/tick.h"
#include "shared/window_memory.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace alongside {
namespace {

constexpr std::array kMinutes{5, 10, 30, 0}; // 0: never

} // namespace

LockCard::LockCard(NotebookLink& link, QWidget* parent)
    : Card(tr("Lock"), parent), link_(link),
      after_(new SegmentedChoice(tr("Lock by itself"),
                                 {tr("After 5 minutes"), tr("10 minutes"), tr("30 minutes"), tr("Never")})),
      unasked_(makeTick(tr("Open without asking on this computer"), {})),
      trouble_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)) {
    body()->addWidget(new WrappedLabel(tr("Lock the notebook when nobody has touched the computer for a while.")));
    body()->addWidget(inFlow({after_}));
    body()->addWidget(
        new WrappedLabel(tr("It also locks when the desktop locks its screen, and before the computer sleeps. "
                            "Ctrl+Shift+L locks at once. What you are typing is kept and comes back."),
                         TextRole::Small, Shade::Secondary));
    body()->addWidget(new Rule);
    body()->addWidget(unasked_);
    body()->addWidget(trouble_);
    body()->addWidget(new WrappedLabel(
        tr("The key is then kept in the keychain of your desktop, and whoever uses this computer as you "
           "can start Alongside and read. After a lock the password is asked for all the same."),
        TextRole::Small, Shade::Secondary));
    connect(after_, &SegmentedChoice::currentChanged, this, [this](int index) {
        WindowMemory().setLockAfter(kMinutes.at(static_cast<std::size_t>(index)));
        Q_EMIT lockingChanged();
    });
    connect(unasked_, &QCheckBox::toggled, this, [this](bool unasked) { unasked ? keepKey() : forgetKey(); });
    tell({});
    refresh();
}

QString LockCard::path() const {
    return toQt(link_.notebook().file().string());
}

void LockCard::refresh() {
    const auto* found = std::find(kMinutes.begin(), kMinutes.end(), WindowMemory().lockAfter());
    after_->setCurrent(found == kMinutes.end() ? -1 : static_cast<int>(found - kMinutes.begin()));
    if (unasked_->isEnabled())
        setQuietly(unasked_, WindowMemory().opensUnasked(path()));
}

// The tick waits meanwhile, for the keychain may ask the coach for a password of its own.
void LockCard::keepKey() {
    const auto key = rawKeyIn(link_.notebook().key());
    if (!key)
        return;
    const bool hadFocus = unasked_->hasFocus();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason); // else it leaps to wherever keys do something
    unasked_->setEnabled(false);
    tell(tr("Asking the keychain…"));
    keychain_.keep(link_.notebook().file(), *key, [this, hadFocus](Keychain::Answer answer) {
        const bool done = answer == Keychain::Answer::Done;
        WindowMemory().setOpensUnasked(path(), done);
        if (done)
            strikeLeftKey(link_.notebook().file());
        unasked_->setEnabled(true);
        if (hadFocus && hasFocus())
            unasked_->setFocus(Qt::OtherFocusReason);
        refresh();
        tell(done                                   ? QString()
             : answer == Keychain::Answer::NotThere ? tr("This desktop has no keychain that Alongside knows.")
                                                    : tr("The keychain did not take the key."));
    });
}

void LockCard::forgetKey() {
    WindowMemory().setOpensUnasked(path(), false);
    tell({});
    alongside::forgetKey(keychain_, link_.notebook().file(), [this](Keychain::Answer answer) {
        if (answer == Keychain::Answer::Refused)
            tell(tr("The keychain still holds the key. Alongside does not use it any more; in the keychain it is "
                    "called Alongside."));
    });
}

void LockCard::tell(const QString& words) {
    trouble_->setWords(words);
    trouble_->setVisible(!words.isEmpty());
}

} // namespace alongside

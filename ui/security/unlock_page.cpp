#include "security/unlock_page.h"

#include "security/keychain.h"
#include "security/left_key.h"
#include "security/password_field.h"
#include "security/password_pause.h"
#include "security/recovery_entry.h"
#include "shared/attempt.h"
#include "shared/bare_column.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/long_work.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/window_memory.h"
#include "store/rescue/rescue.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace alongside {
namespace {

constexpr int kWidest = 420; // design pixels: one calm column
constexpr int kTriesBeforeDamage = 2;

} // namespace

UnlockPage::UnlockPage(std::filesystem::path file, Open open, QWidget* parent)
    : CalmPage(kWidest, space::kSmall, parent), file_(std::move(file)),
      open_(std::move(open)), parts_{makePasswordPart(), makeRecoveryPart()}, seconds_(new QTimer(this)) {
    column().addStretch(2);
    addTop(QStringLiteral("lock"), tr("Your notebook is locked"), file_);
    column().addSpacing(px(space::kLarge));
    for (auto* part : parts_)
        column().addWidget(part);
    addWays();
    addWayOfDamage();
    column().addStretch(3);
    seconds_->setInterval(std::chrono::seconds(1));
    connect(seconds_, &QTimer::timeout, this, [this] {
        --left_;
        countDown();
    });
    setFocusProxy(password_);
    showPart(Part::Password);
}

UnlockPage::~UnlockPage() {
    password_->wipe();
    recovery_->wipe();
}

QWidget* UnlockPage::makePasswordPart() {
    auto* part = new QWidget;
    auto* column = makeBareColumn(part, space::kSmall);
    password_ = new PasswordField(tr("Password"));
    auto* label = makeLabel(tr("&Password"), TextRole::Body, Shade::Secondary);
    label->setBuddy(password_->line());
    unlock_ = makeButton(ButtonKind::Primary, tr("Unlock"), QStringLiteral("lock-open"));
    pause_ = new WrappedLabel({}, TextRole::Body, Shade::Secondary);
    pause_->hide();
    keychain_ = new WrappedLabel({}, TextRole::Small, Shade::Secondary);
    keychain_->hide();
    auto* sheet = new LinkButton(tr("Use the recovery sheet"), LinkSize::Body);
    for (auto* each : std::initializer_list<QWidget*>{label, password_, unlock_, pause_, keychain_})
        column->addWidget(each);
    column->addSpacing(px(space::kMedium));
    column->addWidget(sheet, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(unlock_, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(password_, &PasswordField::entered, this, &UnlockPage::unlock);
    connect(sheet, &QPushButton::clicked, this, [this] { showPart(Part::Sheet); });
    return part;
}

QWidget* UnlockPage::makeRecoveryPart() {
    auto* part = new QWidget;
    auto* column = makeBareColumn(part, space::kSmall);
    recovery_ = new RecoveryEntry;
    auto* open = makeButton(ButtonKind::Primary, tr("Open with the sheet"), QStringLiteral("lock-open"));
    open->setEnabled(false);
    auto* password = new LinkButton(tr("Use the password"), LinkSize::Body);
    column->addWidget(new WrappedLabel(tr("Type the 13 groups of your recovery sheet, from left to right.")));
    column->addWidget(recovery_);
    column->addWidget(open);
    column->addSpacing(px(space::kMedium));
    column->addWidget(password, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(recovery_, &RecoveryEntry::changed, open, [this, open] { open->setEnabled(recovery_->key().has_value()); });
    connect(open, &QPushButton::clicked, this, &UnlockPage::unlockBySheet);
    connect(recovery_, &RecoveryEntry::entered, this, &UnlockPage::unlockBySheet);
    connect(password, &QPushButton::clicked, this, [this] { showPart(Part::Password); });
    return part;
}

void UnlockPage::addWayOfDamage() {
    damaged_ = new LinkButton(tr("Sure of the password? The file may be damaged…"), LinkSize::Body);
    damaged_->hide();
    connect(damaged_, &QPushButton::clicked, this, &UnlockPage::damageSuspected);
    column().addWidget(damaged_, 0, Qt::AlignHCenter);
}

void UnlockPage::showPart(Part part) {
    for (std::size_t i = 0; i < parts_.size(); ++i)
        parts_[i]->setVisible(i == static_cast<std::size_t>(part));
    part == Part::Password ? password_->choose() : recovery_->setFocus(Qt::OtherFocusReason);
}

// One at a time, and none while a pause lasts.
void UnlockPage::unlock() {
    if (deriving_ || left_.count() > 0)
        return;
    if (password_->isEmpty()) {
        password_->setProblem(tr("Type the password of this notebook."));
        return password_->choose();
    }
    deriving_ = true;
    LongWork::start(
        this, tr("Opening the notebook"),
        [file = file_, typed = password_->typed()](const Progress&) {
            return deriveKey(*typed->passphrase(), saltOf(file));
        },
        [this, typed = password_->typed()](std::future<RawKey>& derived) {
            deriving_ = false;
            attempt(this, [&] {
                opens(asPassphrase(derived.get()), [this, typed] { lookForDamage(typed, [this] { tellWrong(); }); });
            });
        });
}

void UnlockPage::unlockBySheet() {
    if (!recovery_->key())
        return recovery_->setProblem(tr("Type all 13 groups of the sheet."));
    const auto key = asPassphrase(*recovery_->key());
    opens(key, [this, key] { lookForDamage(std::make_shared<Secret>(*key), [this] { tellWrongSheet(); }); });
}

// What does not open the file may open its other pages: then it is right, and the file is damaged.
void UnlockPage::lookForDamage(const SharedSecret& tried, const std::function<void()>& isWrong) {
    deriving_ = true;
    LongWork::start(
        this, tr("Opening the notebook"),
        [file = file_, tried](const Progress&) { return keyOfDamaged(file, tried->passphrase()); },
        [this, isWrong](std::future<Passphrase>& found) {
            deriving_ = false;
            attempt(this, [&] {
                if (const auto key = found.get())
                    Q_EMIT damageFound(key);
                else
                    isWrong();
            });
        });
}

void UnlockPage::openByKeychain() {
    sayOfKeychain(tr("Asking the keychain of this computer…"));
    auto* keychain = new Keychain(this);
    keychain->read(file_, [this](Keychain::Answer answer, const std::optional<RawKey>& key) {
        if (key)
            opens(asPassphrase(*key), [this] { forgetKeychain(); });
        else if (answer == Keychain::Answer::NoKey)
            forgetKeychain();
        else if (answer == Keychain::Answer::NotThere)
            sayOfKeychain(tr("This computer's keychain is not there just now, so the password is needed."));
        else
            sayOfKeychain(tr("This computer's keychain did not give the key, so the password is needed."));
    });
}

// What it holds instead goes once the password has opened the notebook: until then that may be damaged, and the key
// right.
void UnlockPage::forgetKeychain() {
    noteLeftKey(file_);
    WindowMemory().setOpensUnasked(toQt(file_.string()), false);
    sayOfKeychain(tr("This computer's keychain does not hold the key of this notebook as it is now, so the password is "
                     "needed. Settings, Security can put it there again."));
}

void UnlockPage::sayOfKeychain(const QString& words) {
    keychain_->setWords(words);
    keychain_->show();
}

bool UnlockPage::opens(const Passphrase& key, const std::function<void()>& isWrong) {
    return attempt(this, [&] {
        try {
            open_(key);
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::WrongPassword)
                throw;
            isWrong();
            return;
        }
        password_->wipe();
        recovery_->wipe();
    });
}

void UnlockPage::tellWrongSheet() {
    recovery_->setProblem(tr("This sheet is not for this notebook as it is now. A sheet goes with one password: "
                             "look for the one with the latest date."));
    damaged_->show();
}

void UnlockPage::tellWrong() {
    password_->setProblem(
        tr("This password does not open the notebook. Capital and small letters differ, and spaces count."));
    password_->choose();
    damaged_->setVisible(wrongTries_ + 1 >= kTriesBeforeDamage);
    left_ = pauseAfter(++wrongTries_);
    countDown();
}

void UnlockPage::countDown() {
    const bool waits = left_.count() > 0;
    waits ? seconds_->start() : seconds_->stop();
    unlock_->setEnabled(!waits);
    pause_->setVisible(waits);
    if (waits)
        pause_->setWords(
            tr("The next try is possible in %1. This is only a pause: your notebook stays as it is.")
                .arg(QStringLiteral("%1:%2").arg(left_.count() / 60).arg(left_.count() % 60, 2, 10, QLatin1Char('0'))));
}

} // namespace alongside

#include "security/confirm_password_panel.h"

#include "security/password_field.h"
#include "security/recovery_entry.h"
#include "shared/attempt.h"
#include "shared/bare_column.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/long_work.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside {

ConfirmPasswordPanel::ConfirmPasswordPanel(NotebookLink& link, const QString& title, const QString& why,
                                           const QString& goOn, QWidget* parent)
    : Panel(title, parent), link_(link), parts_{makePasswordPart(), makeSheetPart()} {
    body()->addWidget(new WrappedLabel(why));
    for (auto* part : parts_)
        body()->addWidget(part);
    body()->addStretch();
    auto* back = makeButton(ButtonKind::Secondary, tr("Back"));
    auto* on = makeButton(ButtonKind::Primary, goOn);
    footer()->addStretch();
    footer()->addWidget(back);
    footer()->addWidget(on);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(on, &QPushButton::clicked, this, &ConfirmPasswordPanel::goOn);
    connect(password_, &PasswordField::entered, this, &ConfirmPasswordPanel::goOn);
    connect(sheet_, &RecoveryEntry::entered, this, &ConfirmPasswordPanel::goOn);
    showPart(Part::Password);
}

ConfirmPasswordPanel::~ConfirmPasswordPanel() {
    password_->wipe();
    sheet_->wipe();
}

QWidget* ConfirmPasswordPanel::makePasswordPart() {
    auto* part = new QWidget;
    auto* column = makeBareColumn(part, space::kSmall);
    password_ = new PasswordField(tr("Password as it is now"));
    auto* label = makeLabel(tr("&Password as it is now"), TextRole::Body, Shade::Secondary);
    label->setBuddy(password_->line());
    toSheet_ = new LinkButton(tr("Use the recovery sheet"), LinkSize::Body);
    column->addWidget(label);
    column->addWidget(password_);
    column->addWidget(toSheet_, 0, Qt::AlignLeft);
    connect(toSheet_, &QPushButton::clicked, this, [this] { showPart(Part::Sheet); });
    return part;
}

QWidget* ConfirmPasswordPanel::makeSheetPart() {
    auto* part = new QWidget;
    auto* column = makeBareColumn(part, space::kSmall);
    sheet_ = new RecoveryEntry;
    auto* password = new LinkButton(tr("Use the password"), LinkSize::Body);
    column->addWidget(new WrappedLabel(tr("Type the 13 groups of your recovery sheet, from left to right.")));
    column->addWidget(sheet_);
    column->addWidget(password, 0, Qt::AlignLeft);
    connect(password, &QPushButton::clicked, this, [this] { showPart(Part::Password); });
    return part;
}

void ConfirmPasswordPanel::offerNoSheet() {
    toSheet_->hide();
}

void ConfirmPasswordPanel::showPart(Part part) {
    part_ = part;
    for (std::size_t i = 0; i < parts_.size(); ++i)
        parts_[i]->setVisible(i == static_cast<std::size_t>(part));
    part == Part::Password ? password_->choose() : sheet_->setFocus(Qt::OtherFocusReason);
}

void ConfirmPasswordPanel::goOn() {
    part_ == Part::Password ? checkPassword() : checkSheet();
}

bool ConfirmPasswordPanel::isKey(const RawKey& key) const {
    return asPassphrase(key) == link_.notebook().key();
}

// The key is derived aside, so that the window goes on.
void ConfirmPasswordPanel::checkPassword() {
    if (deriving_)
        return;
    if (password_->isEmpty())
        return password_->setProblem(tr("Type the password that this notebook has now."));
    deriving_ = true;
    LongWork::start(
        this, tr("Checking the password"),
        [file = link_.notebook().file(), typed = password_->typed()](const Progress&) {
            return deriveKey(*typed->passphrase(), saltOf(file));
        },
        [this](std::future<RawKey>& derived) {
            deriving_ = false;
            attempt(this, [&] {
                if (isKey(derived.get()))
                    return confirm();
                password_->setProblem(tr("That is not the password of this notebook. Capital and small letters differ, "
                                         "and spaces count."));
                password_->choose();
            });
        });
}

void ConfirmPasswordPanel::checkSheet() {
    const auto key = sheet_->key();
    if (key && isKey(*key))
        return confirm();
    sheet_->setProblem(key ? tr("This sheet is not for the password that the notebook has now. Look for the one with "
                                "the latest date.")
                           : tr("Type all 13 groups of the sheet."));
}

void ConfirmPasswordPanel::confirm() {
    accept();
    Q_EMIT confirmed();
}

} // namespace alongside

#include "security/new_password_panel.h"

#include "security/password_field.h"
#include "security/password_strength.h"
#include "shared/bare_column.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "store/database_version.h"
#include "store/keys/offered_password.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside {
namespace {

void addField(QVBoxLayout& column, const QString& label, PasswordField* field) {
    auto* words = makeLabel(label, TextRole::Body, Shade::Secondary);
    words->setBuddy(field->line());
    column.addWidget(words);
    column.addWidget(field);
}

WrappedLabel* makeAside(const QString& words) {
    return new WrappedLabel(words, TextRole::Small, Shade::Secondary);
}

} // namespace

NewPasswordPanel::NewPasswordPanel(const QString& title, const QString& done, QWidget* parent) : Panel(title, parent) {
    canEncrypt() ? build(done) : buildUnencrypted();
}

NewPasswordPanel::~NewPasswordPanel() {
    offered_.fill(QChar(u'\0'));
    for (auto* field : {own_, again_})
        if (field)
            field->wipe();
}

void NewPasswordPanel::build(const QString& done) {
    body()->addWidget(new WrappedLabel(
        tr("A password encrypts the notebook. Without it nobody can read a word, not even the authors of Alongside. "
           "Write it on paper, and keep that where only you look.")));
    which_ = new SegmentedChoice(tr("Which password"), {tr("Four words for you"), tr("Words of your own")});
    which_->setCurrent(0);
    body()->addWidget(which_, 0, Qt::AlignLeft);
    body()->addWidget(offeredPart_ = makeOfferedPart());
    body()->addWidget(ownPart_ = makeOwnPart());
    auto* last = new QWidget;
    again_ = new PasswordField(tr("Type it once more"));
    addField(*makeBareColumn(last, space::kTiny), tr("&Type it once more"), again_);
    body()->addWidget(last);
    body()->addStretch();
    addEnd(done);
    connect(which_, &SegmentedChoice::currentChanged, this, [this](int chosen) { showPart(chosen == 1); });
    connect(again_, &PasswordField::entered, this, &NewPasswordPanel::submit);
    connect(own_, &PasswordField::entered, again_, &PasswordField::choose);
    connect(own_, &PasswordField::changed, this, &NewPasswordPanel::showStrength);
    offerOthers();
    showPart(false);
}

void NewPasswordPanel::buildUnencrypted() {
    body()->addWidget(new WrappedLabel(
        tr("This copy of Alongside was built without encryption, so the notebook cannot have a password: whoever uses "
           "this computer as you can read it.")));
    auto* goOn = addEnd(tr("Go on"));
    disconnect(goOn, nullptr, this, nullptr);
    connect(goOn, &QPushButton::clicked, this, &NewPasswordPanel::withoutWanted);
}

QPushButton* NewPasswordPanel::addEnd(const QString& done) {
    auto* back = makeButton(ButtonKind::Secondary, tr("Back"));
    auto* finish = makeButton(ButtonKind::Primary, done);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(finish, &QPushButton::clicked, this, &NewPasswordPanel::submit);
    footer()->addStretch();
    footer()->addWidget(back);
    footer()->addWidget(finish);
    return finish;
}

void NewPasswordPanel::offerWithout() {
    if (!canEncrypt())
        return; // it goes on without anyway
    auto* without = makeButton(ButtonKind::Quiet, tr("Without a password"));
    connect(without, &QPushButton::clicked, this, &NewPasswordPanel::goWithout);
    footer()->insertWidget(0, without);
    body()->addWidget(
        makeAside(tr("Without a password, whoever uses this computer as you, or finds it, can read the notebook.")));
}

// Whoever goes on typing the password while the focus stands on the button presses it with the first space.
void NewPasswordPanel::goWithout() {
    for (auto* field : {own_, again_}) {
        if (field->isEmpty() || !field->isVisibleTo(this))
            continue;
        field->setProblem(tr("You began to type a password. Empty this field to go on without one."));
        field->choose();
        return;
    }
    Q_EMIT withoutWanted();
}

QWidget* NewPasswordPanel::makeOfferedPart() {
    auto* card = new Card;
    words_ = new WrappedLabel({}, TextRole::Heading);
    auto* others = makeSmallButton(ButtonKind::Secondary, tr("Other words"), QStringLiteral("repeat"));
    card->body()->addWidget(words_);
    card->body()->addWidget(others, 0, Qt::AlignLeft);
    connect(others, &QPushButton::clicked, this, &NewPasswordPanel::offerOthers);
    return card;
}

QWidget* NewPasswordPanel::makeOwnPart() {
    auto* part = new QWidget;
    auto* column = makeBareColumn(part, space::kTiny);
    own_ = new PasswordField(tr("New password"));
    strength_ = makeAside({});
    addField(*column, tr("&New password"), own_);
    column->addWidget(strength_);
    return part;
}

void NewPasswordPanel::offerOthers() {
    offered_ = toQt(offerPassword());
    qobject_cast<WrappedLabel*>(words_)->setWords(offered_);
    again_->wipe();
}

void NewPasswordPanel::showPart(bool own) {
    offeredPart_->setVisible(!own);
    ownPart_->setVisible(own);
    again_->wipe();
    own ? own_->choose() : again_->choose();
    showStrength();
}

void NewPasswordPanel::showStrength() {
    strength_->show();
    strength_->setWords(own_->isEmpty() ? tr("At least 8 letters; better four words or more.")
                                        : wordsFor(strengthOf(*own_->typed())));
}

// Empty where what was typed is to be mended first.
SharedSecret NewPasswordPanel::offeredOrOwn() {
    if (which_->current() == 0)
        return std::make_shared<const Secret>(offered_);
    auto own = own_->typed();
    if (strengthOf(*own) != Strength::TooShort)
        return own;
    own_->setProblem(wordsFor(Strength::TooShort));
    strength_->hide(); // it says the same
    own_->choose();
    return {};
}

void NewPasswordPanel::submit() {
    const auto password = offeredOrOwn();
    if (!password)
        return;
    if (*again_->typed() == *password) {
        Q_EMIT chosen(password);
        return;
    }
    again_->setProblem(again_->isEmpty() ? tr("Type it here, so that you know it.")
                                         : tr("This is not the same. Capital and small letters differ."));
    again_->choose();
}

} // namespace alongside

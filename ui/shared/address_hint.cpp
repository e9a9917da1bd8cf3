#include "shared/address_hint.h"

#include "domain/email_address.h"
#include "shared/label.h"
#include "shared/text.h"

#include <QAccessible>
#include <QLineEdit>

namespace alongside {

AddressHint::AddressHint(QLineEdit* line, WrappedLabel* note) : QObject(line), line_(line), note_(note) {
    note_->hide();
    connect(line_, &QLineEdit::editingFinished, this, &AddressHint::sayAloud);
    connect(line_, &QLineEdit::textChanged, this, &AddressHint::look);
    look();
}

void AddressHint::look() {
    say(!line_->hasFocus());
}

// Told once, it goes as soon as the words are an address, and not before.
void AddressHint::say(bool isLeft) {
    const auto words = line_->text().trimmed();
    const bool isOdd = !words.isEmpty() && !isEmailAddress(fromQt(words));
    const bool told = isOdd && (isLeft || !note_->isHidden());
    const auto hint = tr("This does not look like an e-mail address. It is kept all the same.");
    const auto described = line_->accessibleDescription();
    if (told ? described.isEmpty() : described == hint) // what else is said of it stays
        line_->setAccessibleDescription(told ? hint : QString());
    if (told == !note_->isHidden())
        return;
    note_->setWords(hint);
    note_->setVisible(told);
}

void AddressHint::sayAloud() {
    const bool isNews = note_->isHidden();
    say(true);
    if (!isNews || note_->isHidden())
        return;
    QAccessibleEvent spoken(note_, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace alongside

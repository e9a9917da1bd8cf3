#include "shared/address_hint.h"

#include "domain/email_address.h"
#include "shared/label.h"
#include "shared/text.h"

#include <QLineEdit>

namespace alongside {

AddressHint::AddressHint(QLineEdit* line, WrappedLabel* note) : QObject(line), line_(line), note_(note) {
    note_->hide();
    connect(line_, &QLineEdit::editingFinished, this, [this] { say(true); });
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
    if (told == !note_->isHidden())
        return;
    const auto hint = tr("This does not look like an e-mail address. It is kept all the same.");
    note_->setWords(hint);
    note_->setVisible(told);
    if (told)
        line_->setAccessibleDescription(hint);
    else if (line_->accessibleDescription() == hint) // not what else was said of it since
        line_->setAccessibleDescription({});
}

} // namespace alongside

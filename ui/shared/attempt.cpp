#include "shared/attempt.h"

#include "shared/wording/error_words.h"

#include <QMessageBox>

namespace alongside {

bool attempt(QWidget* over, const std::function<void()>& deed) {
    try {
        deed();
        return true;
    } catch (const Error& error) {
        auto* message = new QMessageBox(QMessageBox::Warning, QObject::tr("Alongside"), sentenceFor(error),
                                        QMessageBox::Close, over);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->setInformativeText(remedyFor(error));
        message->open();
        return false;
    }
}

} // namespace alongside

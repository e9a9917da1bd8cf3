#include "shared/attempt.h"

#include "shared/wording/error_words.h"

#include <QMessageBox>

namespace alongside {

bool attempt(QWidget* over, const std::function<void()>& deed) {
    try {
        deed();
        return true;
    } catch (const Error& error) {
        QMessageBox message(QMessageBox::Warning, QObject::tr("Alongside"), sentenceFor(error), QMessageBox::Close,
                            over);
        message.setInformativeText(remedyFor(error));
        message.exec();
        return false;
    }
}

} // namespace alongside

#include "shared/attempt.h"

#include "domain/progress.h"
#include "shared/wording/error_words.h"

#include <QMessageBox>

namespace alongside {

static void say(QWidget* over, const Error& error) {
    auto* message =
        new QMessageBox(QMessageBox::Warning, QObject::tr("Alongside"), sentenceFor(error), QMessageBox::Close, over);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setInformativeText(remedyFor(error));
    message->open();
}

bool attempt(QWidget* over, const std::function<void()>& deed) {
    try {
        deed();
        return true;
    } catch (const Stopped&) {
        return false;
    } catch (const Error& error) {
        say(over, error);
    } catch (const std::exception& failure) { // the memory is full, a folder cannot be listed
        say(over, Error(Error::Kind::CannotSave, failure.what()));
    }
    return false;
}

} // namespace alongside

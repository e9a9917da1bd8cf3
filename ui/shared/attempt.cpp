#include "shared/attempt.h"

#include "domain/progress.h"
#include "shared/message.h"
#include "shared/wording/error_words.h"

namespace alongside {

bool attempt(QWidget* over, const std::function<void()>& deed) {
    try {
        deed();
        return true;
    } catch (const Stopped&) {
        return false;
    } catch (const Error& error) {
        tellTrouble(over, sentenceFor(error), remedyFor(error));
    } catch (const std::exception& failure) { // the memory is full, a folder cannot be listed
        const Error error(Error::Kind::CannotSave, failure.what());
        tellTrouble(over, sentenceFor(error), remedyFor(error));
    }
    return false;
}

} // namespace alongside

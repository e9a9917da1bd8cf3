#pragma once

#include <QAbstractButton>
#include <QSignalBlocker>

namespace alongside {

// Sets a tick or a switch as a record says, without the signal that tells of the user's change. That signal is
// toggled(): assistive technology toggles without a click.
inline void setQuietly(QAbstractButton* button, bool on) {
    const QSignalBlocker quiet(button);
    button->setChecked(on);
}

} // namespace alongside

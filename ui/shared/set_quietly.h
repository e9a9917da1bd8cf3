#pragma once

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalBlocker>

namespace alongside {

// Sets a tick or a switch as a record says, without the signal that tells of the user's change. That signal is
// toggled(): assistive technology toggles without a click.
inline void setQuietly(QAbstractButton* button, bool on) {
    const QSignalBlocker quiet(button);
    button->setChecked(on);
}

// The same for a line: its signal is textChanged(), as words that assistive technology writes are not textEdited().
inline void setQuietly(QLineEdit* line, const QString& words) {
    const QSignalBlocker quiet(line);
    line->setText(words);
}

} // namespace alongside

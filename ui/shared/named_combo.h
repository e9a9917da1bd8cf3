#pragma once

#include <QComboBox>

namespace alongside {

// A combo box inside `parent` that assistive technology can find by name. Qt reports a combo box's value as its name,
// so the name stands in an unseen label beside it, its buddy.
QComboBox* makeCombo(const QString& name, QWidget* parent);

// The same for one that is already made; call it once its parent is the one in which it stays.
void nameCombo(QComboBox* combo, const QString& name);

} // namespace alongside

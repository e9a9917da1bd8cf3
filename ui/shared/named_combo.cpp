#include "shared/named_combo.h"

#include <QLabel>

namespace alongside {

QComboBox* makeCombo(const QString& name, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    nameCombo(combo, name);
    return combo;
}

void nameCombo(QComboBox* combo, const QString& name) {
    auto* label = new QLabel(name, combo->parentWidget());
    label->setBuddy(combo);
    label->hide();
    combo->setAccessibleName(name);
}

} // namespace alongside

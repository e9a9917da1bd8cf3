#pragma once

#include "domain/teacher.h"

#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

class QComboBox;

namespace alongside {

// What a combo box offers: words, and what they stand for.
using ComboItems = std::vector<std::pair<QString, QVariant>>;

// Puts `items` after the first `kept` ones without a signal, and chooses again what was chosen where it is still there,
// else the first.
void refill(QComboBox* combo, const ComboItems& items, int kept = 1);

// The names of these teachers, each standing for an id; those of one name are told apart by their roles.
ComboItems itemsFor(const std::vector<Teacher>& teachers);

} // namespace alongside

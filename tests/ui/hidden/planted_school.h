#pragma once

#include "store/notebook.h"

#include <QString>

namespace alongside {

// Stands in every word of every name and of every text about people of the planted school, in any case of letters.
inline const QString kPlanted = QStringLiteral("zqx");

// The make-believe school with that word planted.
void fillWithPlanted(Notebook& notebook, Date today);

} // namespace alongside

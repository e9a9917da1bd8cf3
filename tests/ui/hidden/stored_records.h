#pragma once

#include "shared/text.h"
#include "support/archive_of.h"

#include <QStringList>

namespace alongside {

// All that a notebook holds, without the times of change: the same before and after what changes nothing.
inline QString storedRecordsOf(const Notebook& notebook) {
    QStringList lines;
    for (const auto& line : toQt(archiveOf(notebook)).split(QLatin1Char('\n')))
        if (!line.contains(QStringLiteral("\"changedAt\"")) && !line.contains(QStringLiteral("\"exportedAt\"")))
            lines += line;
    return lines.join(QLatin1Char('\n'));
}

} // namespace alongside

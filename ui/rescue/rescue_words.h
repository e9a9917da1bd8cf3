#pragma once

#include "store/rescue/rescue.h"

#include <QString>

namespace alongside {

// "notebook.damaged-2026-11-22.alongside"
QString fileWords(const std::filesystem::path& file);

// Whether the damaged notebook is known to hold what the backup does not.
bool isNewerThan(const WayBack& backup, const std::optional<BackupPreview>& damaged);

// From when the backup is, and what would be missing after it.
QString backupWords(const RescueLook& look, Date today);

// What became of a damaged notebook, in a sentence, and with a line for each table, to be kept beside it. Holds nothing
// of what the notebook says.
QString salvageSentence(const SalvageReport& report);
QString salvageText(const SalvagedNotebook& salvaged, Date today);

} // namespace alongside

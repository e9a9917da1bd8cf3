#pragma once

#include "domain/trust/assessment.h"
#include "shared/paper/pdf.h"

#include <QString>

namespace alongside {

// The three dimensions on paper, every practice as a sentence under a row of marks that grey print tells apart: filled
// for those that count, open for the rest, each dimension in its own shape. Only what the log says: neither the
// teacher's pulse nor the coach's journal.
PaperContent dashboardOnPaper(const trust::Assessment& assessment, const QString& teacher, Date today);

} // namespace alongside

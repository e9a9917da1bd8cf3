#pragma once

#include "domain/checklist.h"
#include "domain/checklist_template.h"
#include "shared/paper/pdf.h"

#include <QString>

namespace alongside {

// One period of the checklist on paper, item by item, without the coach's notes. Boxes that are not ticked can be
// ticked by hand.
PaperContent checklistOnPaper(const Checklist& checklist, const ChecklistTemplate& form, const QString& teacher);

} // namespace alongside

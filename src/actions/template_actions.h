#pragma once

#include "domain/template_item.h"
#include "store/notebook.h"

namespace alongside {

// Puts `items` in the place of the coach's form; none: the one that comes with the program. Periods and agreements that
// were begun keep what they have. Throws Error::Refused.
void changeTemplate(Notebook& notebook, TemplateKind kind, const TemplateItems& items);

} // namespace alongside

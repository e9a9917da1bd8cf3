#include "actions/template_actions.h"

#include "actions/insist_on.h"

namespace alongside {

void changeTemplate(Notebook& notebook, TemplateKind kind, const TemplateItems& items) {
    insistOn(problemsIn(items, kind));
    notebook.perform(Op::ChangeTemplate, [&](Tables& t) { t.templates.put(kind, items); });
}

} // namespace alongside

#include "actions/checklist_actions.h"

#include "actions/insist_on.h"

#include <algorithm>

namespace alongside {
namespace {

ChecklistItem& itemOf(Checklist& checklist, const std::string& code) {
    const auto found = std::find_if(checklist.items.begin(), checklist.items.end(),
                                    [&](const ChecklistItem& item) { return item.code == code; });
    if (found == checklist.items.end())
        throw Error(Error::Kind::NoSuchRecord, code);
    return *found;
}

ChecklistId put(Notebook& notebook, Op op, const Checklist& checklist) {
    insistOn(problemsIn(checklist));
    return notebook.perform({op, checklist.teacher}, [&](Tables& t) {
        if (!checklist.id)
            return t.checklists.add(checklist);
        t.checklists.correct(checklist);
        return checklist.id;
    });
}

} // namespace

ChecklistId tick(Notebook& notebook, Checklist checklist, const std::string& code, TickState state) {
    auto& item = itemOf(checklist, code);
    item.state = state;
    item.changedOn = notebook.today();
    return put(notebook, Op::TickChecklist, checklist);
}

ChecklistId noteOn(Notebook& notebook, Checklist checklist, const std::string& code, const std::string& note) {
    itemOf(checklist, code).note = note;
    return put(notebook, Op::NoteOnChecklist, checklist);
}

void takeUpTemplate(Notebook& notebook, const Checklist& checklist) {
    put(notebook, Op::ChangeTemplate, checklist);
}

} // namespace alongside

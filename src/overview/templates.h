#pragma once

#include "domain/agreement_form.h"
#include "domain/checklist_template.h"
#include "store/tables.h"

#include <string>
#include <vector>

namespace alongside {

inline constexpr const char* kGoals = "what-we-want.goals"; // the field of the agreement's form

// One item of a form as the coach has it, beside the words that it comes with.
struct TemplateLine {
    TemplateItem item;
    std::string builtInWords; // empty for one of the coach's own

    const std::string& words() const { return item.words.empty() ? builtInWords : item.words; }
    bool operator==(const TemplateLine&) const = default;
};

// The coach's form whole, with what is switched off. Built-in items that it does not know, as they came with a later
// version of the program, stand at its end, switched off.
std::vector<TemplateLine> checklistLines(const Tables& tables, const ChecklistTemplate& builtIn);
std::vector<TemplateLine> goalLines(const Tables& tables, const AgreementForm& builtIn);

// The form as it comes with the program, to compare with.
TemplateItems builtInItems(const ChecklistTemplate& builtIn);
TemplateItems builtInItems(const AgreementForm& builtIn);

// What a new period of the checklist starts with.
ChecklistTemplate checklistTemplateIn(const Tables& tables, const ChecklistTemplate& builtIn);

// The agreement form with the coach's goals to pick from. What `versions` chose stays to be seen after its goal was
// reworded or dropped. A built-in goal is kept by its code; one in the coach's words by these, so
// that no later change of the form changes what was agreed.
AgreementForm agreementFormFor(const Tables& tables, AgreementForm builtIn, const std::vector<Agreement>& versions);

} // namespace alongside

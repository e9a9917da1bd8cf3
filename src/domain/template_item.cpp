#include "domain/template_item.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::string_view kOwn = "own-";

// Whether one of the items before the one at `place` has the same.
bool stoodBefore(const TemplateItems& items, std::size_t place, std::string TemplateItem::*member) {
    const auto end = items.begin() + static_cast<std::ptrdiff_t>(place);
    return std::any_of(items.begin(), end,
                       [&](const TemplateItem& other) { return other.*member == items[place].*member; });
}

} // namespace

bool isOwn(const TemplateItem& item) {
    return item.code.starts_with(kOwn);
}

std::string ownCodeBeside(const TemplateItems& items) {
    for (int number = 1;; ++number) {
        auto code = std::string(kOwn) + std::to_string(number);
        if (std::none_of(items.begin(), items.end(), [&](const TemplateItem& item) { return item.code == code; }))
            return code;
    }
}

Problems<TemplateField> problemsIn(const TemplateItems& items, TemplateKind kind) {
    using enum TemplateField;
    const bool isChecklist = kind == TemplateKind::Checklist;
    const auto code = isChecklist ? ItemCode : GoalCode;
    const auto words = isChecklist ? ItemWords : GoalWords;
    ProblemList<TemplateField> list;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& item = items[i];
        list.add(code, faultInName(item.code), i);
        list.addIf(stoodBefore(items, i, &TemplateItem::code), code, Fault::Duplicate, i);
        list.add(words, isOwn(item) ? faultInNeededText(item.words) : faultInText(item.words), i);
        list.addIf(!item.words.empty() && stoodBefore(items, i, &TemplateItem::words), words, Fault::Duplicate, i);
        list.addIf(isChecklist && !item.strategy, ItemStrategy, Fault::Missing, i);
        list.addIf(!isChecklist && item.strategy, GoalCode, Fault::NotTogether, i);
    }
    return list.take();
}

Problems<TemplateField> problemsIn(const Templates& templates) {
    auto all = problemsIn(templates.checklist, TemplateKind::Checklist);
    const auto goals = problemsIn(templates.goals, TemplateKind::Goals);
    all.insert(all.end(), goals.begin(), goals.end());
    return all;
}

} // namespace alongside

#include "domain/checklist.h"

#include <algorithm>

namespace alongside {

Problems<ChecklistField> problemsIn(const Checklist& checklist) {
    using enum ChecklistField;
    ProblemList<ChecklistField> list;
    const auto& period = checklist.period;
    list.add(From, faultInDate(period.from));
    list.add(Until, faultInDate(period.until));
    list.addIf(period.from.ok() && period.until.ok() && period.until < period.from, Until, Fault::BeforeStart);
    list.add(Note, faultInText(checklist.note));
    const auto& items = checklist.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        list.add(ItemCode, faultInName(items[i].code), i);
        list.addIf(std::any_of(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(i),
                               [&](const ChecklistItem& other) { return other.code == items[i].code; }),
                   ItemCode, Fault::Duplicate, i);
        list.add(ItemText, faultInNeededText(items[i].text), i);
        list.add(ItemNote, faultInText(items[i].note), i);
    }
    return list.take();
}

} // namespace alongside

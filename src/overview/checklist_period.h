#pragma once

#include "domain/checklist_template.h"
#include "domain/trust/count.h"
#include "store/tables.h"

#include <string>
#include <vector>

namespace alongside {

// An item that the log suggests as done, with what it rests on. The coach confirms; nothing ticks itself.
struct LogSuggestion {
    std::string code;
    std::vector<trust::Entry> evidence; // empty where it rests on nothing having gone wrong

    bool operator==(const LogSuggestion&) const = default;
};

// The period of `teacher` that holds `day`: the stored one or, not stored yet, the calendar month with the template's
// items.
Checklist checklistFor(const Tables& tables, TeacherId teacher, Date day, const ChecklistTemplate& form);

// The period with the template's items as they are now. What was ticked or noted stays, in the words it had.
Checklist withItemsOf(const ChecklistTemplate& form, Checklist begun);

// The period as it is shown: an item that it has in the words of another language, as the program brings them there, in
// those of `form`.
Checklist inWordsOf(const ChecklistTemplate& form, Checklist kept);

// What the log suggests for a period, by the rules of the template's items, as of `today`.
std::vector<LogSuggestion> suggestionsFor(const Tables& tables, const Checklist& checklist,
                                          const ChecklistTemplate& form, Date today);

} // namespace alongside

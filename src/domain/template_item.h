#pragma once

#include "domain/checklist.h"
#include "domain/problem.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// What the coach may change about the forms that come with the program: the items of the checklist, and the coaching
// goals to pick from in section 3 of the agreement.
enum class TemplateKind { Checklist, Goals };

template <>
struct Words<TemplateKind> {
    static constexpr std::array<std::string_view, 2> list{"checklist", "goals"};
};

// One item of a form as the coach has it.
struct TemplateItem {
    std::string code;                 // a built-in item's, or one of the coach's own
    std::string words;                // empty: those that the built-in item comes with, in the language of the day
    std::optional<Strategy> strategy; // of an item of the checklist
    bool switchedOff = false;

    bool operator==(const TemplateItem&) const = default;
};

using TemplateItems = std::vector<TemplateItem>;

// The coach's forms. An empty list is the form that comes with the program.
struct Templates {
    TemplateItems checklist;
    TemplateItems goals;

    bool operator==(const Templates&) const = default;
};

// Whether the coach added the item: its code is then unlike any built-in one.
bool isOwn(const TemplateItem& item);

// A code for one more item of the coach's own, which none of `items` has.
std::string ownCodeBeside(const TemplateItems& items);

enum class TemplateField { ItemCode, ItemWords, ItemStrategy, GoalCode, GoalWords };

Problems<TemplateField> problemsIn(const TemplateItems& items, TemplateKind kind);
Problems<TemplateField> problemsIn(const Templates& templates);

} // namespace alongside

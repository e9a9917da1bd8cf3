#include "overview/templates.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

const FormField* goalsIn(const AgreementForm& form) {
    for (const auto& section : form.sections)
        for (const auto& field : section.fields)
            if (field.key == kGoals)
                return &field;
    return nullptr;
}

// `builtIn` in the order of the program, each line in its built-in words.
std::vector<TemplateLine> merged(const TemplateItems& stored, std::vector<TemplateLine> builtIn) {
    if (stored.empty())
        return builtIn;
    std::vector<TemplateLine> lines;
    for (const auto& item : stored) {
        const auto known = std::find_if(builtIn.begin(), builtIn.end(),
                                        [&](const TemplateLine& line) { return line.item.code == item.code; });
        TemplateLine line{item, known == builtIn.end() ? std::string() : known->builtInWords};
        if (known != builtIn.end())
            builtIn.erase(known);
        if (!line.words().empty()) // else of another version of the program, which has words for it
            lines.push_back(std::move(line));
    }
    for (auto& line : builtIn) {
        line.item.switchedOff = true;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TemplateLine> builtInLines(const ChecklistTemplate& builtIn) {
    std::vector<TemplateLine> lines;
    for (const auto& item : builtIn.items)
        lines.push_back({{item.code, {}, item.strategy, false}, item.text});
    return lines;
}

std::vector<TemplateLine> builtInLines(const AgreementForm& builtIn) {
    std::vector<TemplateLine> lines;
    if (const auto* goals = goalsIn(builtIn))
        for (const auto& option : goals->options)
            lines.push_back({{option.value, {}, std::nullopt, false}, option.label});
    return lines;
}

TemplateItems itemsOf(const std::vector<TemplateLine>& lines) {
    TemplateItems items;
    for (const auto& line : lines)
        items.push_back(line.item);
    return items;
}

// Whether a form could show this answer neither among `options` nor in the line for one's own words, which ends each
// answer at a semicolon.
bool needsOption(const std::string& chosen, const std::vector<FieldOption>& options, const FieldOption* builtIn) {
    const bool isThere =
        std::any_of(options.begin(), options.end(), [&](const FieldOption& option) { return option.value == chosen; });
    return !isThere && (builtIn || chosen.find(';') != std::string::npos);
}

void addChosen(std::vector<FieldOption>& options, const Agreement& agreement, const std::vector<FieldOption>& builtIn) {
    const auto answer = agreement.answers.find(std::string(kGoals));
    const auto* chosen =
        answer == agreement.answers.end() ? nullptr : std::get_if<std::vector<std::string>>(&answer->second);
    if (!chosen)
        return;
    for (const auto& value : *chosen) {
        const auto known = std::find_if(builtIn.begin(), builtIn.end(),
                                        [&](const FieldOption& option) { return option.value == value; });
        const auto* option = known == builtIn.end() ? nullptr : &*known;
        if (needsOption(value, options, option))
            options.push_back(option ? *option : FieldOption{value, value});
    }
}

} // namespace

std::vector<TemplateLine> checklistLines(const Tables& tables, const ChecklistTemplate& builtIn) {
    return merged(tables.templates.current().checklist, builtInLines(builtIn));
}

std::vector<TemplateLine> goalLines(const Tables& tables, const AgreementForm& builtIn) {
    return merged(tables.templates.current().goals, builtInLines(builtIn));
}

TemplateItems builtInItems(const ChecklistTemplate& builtIn) {
    return itemsOf(builtInLines(builtIn));
}

TemplateItems builtInItems(const AgreementForm& builtIn) {
    return itemsOf(builtInLines(builtIn));
}

ChecklistTemplate checklistTemplateIn(const Tables& tables, const ChecklistTemplate& builtIn) {
    auto form = builtIn;
    form.items.clear();
    for (const auto& line : checklistLines(tables, builtIn)) {
        if (line.item.switchedOff)
            continue;
        const auto known = std::find_if(builtIn.items.begin(), builtIn.items.end(),
                                        [&](const auto& item) { return item.code == line.item.code; });
        const bool isKnown = known != builtIn.items.end();
        form.items.push_back({line.item.code,
                              line.item.strategy.value_or(Strategy::Celebrate),
                              line.words(),
                              isKnown ? known->fromLog : std::nullopt,
                              {}});
        if (isKnown && form.items.back().text == known->text)
            form.items.back().elsewhere = known->elsewhere;
    }
    return form;
}

AgreementForm agreementFormFor(const Tables& tables, AgreementForm form, const std::vector<Agreement>& versions) {
    const auto lines = goalLines(tables, form);
    for (auto& section : form.sections)
        for (auto& field : section.fields) {
            if (field.key != kGoals)
                continue;
            const auto builtIn = std::exchange(field.options, {});
            for (const auto& line : lines)
                if (!line.item.switchedOff)
                    field.options.push_back({line.item.words.empty() ? line.item.code : line.words(), line.words()});
            for (const auto& version : versions)
                addChosen(field.options, version, builtIn);
        }
    return form;
}

} // namespace alongside

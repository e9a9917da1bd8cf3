#include "domain/agreement_difference.h"

#include "domain/agreement_answers.h"

namespace alongside {
namespace {

// The questions behind a field: itself, or each option of a scale as a choice.
std::vector<FormField> questionsIn(const FormField& field) {
    if (field.kind != FieldKind::Scale)
        return {field};
    std::vector<FormField> questions;
    for (const auto& option : field.options)
        questions.push_back(scaleQuestion(field, option));
    return questions;
}

} // namespace

std::vector<ChangedAnswer> differenceBetween(const Agreement& before, const Agreement& after,
                                             const AgreementForm& form) {
    std::vector<ChangedAnswer> changes;
    for (const auto& section : form.sections)
        for (const auto& field : section.fields)
            for (const auto& question : questionsIn(field)) {
                auto was = answerTo(before, question);
                auto now = answerTo(after, question);
                if (was != now)
                    changes.push_back({question, std::move(was), std::move(now)});
            }
    return changes;
}

} // namespace alongside

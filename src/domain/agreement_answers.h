#pragma once

#include "domain/agreement_form.h"

#include <optional>

namespace alongside {

// The answer that an agreement holds to a question; empty while it is open. What other parts of the program follow (the
// field's term) is kept in the agreement's own members only, not in its answers beside them. A scale is asked
// option by option, by scaleQuestion().
std::optional<Answer> answerTo(const Agreement& agreement, const FormField& field);

// What the answers beside the agreement's own members hold under a question's key; the empty value where the question
// is open, or answered by something else than such a value.
template <class Value>
Value answerUnder(const Agreement& agreement, const std::string& key) {
    const auto found = agreement.answers.find(key);
    const auto* value = found == agreement.answers.end() ? nullptr : std::get_if<Value>(&found->second);
    return value ? *value : Value{};
}

// One option of a scale as a question of its own: its key is "section.field.option", its words are the option's.
FormField scaleQuestion(const FormField& scale, const FieldOption& option);

// Sets the answer, or leaves the question open again. A number is rounded to a whole one where the term is one.
void setAnswer(Agreement& agreement, const FormField& field, const std::optional<Answer>& answer);

// How many questions of a section are answered; a scale counts as one when any of its options is.
int answeredIn(const Agreement& agreement, const FormSection& section);

} // namespace alongside

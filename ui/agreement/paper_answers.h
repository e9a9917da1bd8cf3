#pragma once

#include "domain/agreement_answers.h"

namespace alongside {

class Paper;

// A question on paper with its answer; without one, lines to write on or boxes to tick.
void addQuestion(Paper& paper, const FormField& field, const std::optional<Agreement>& agreement);

} // namespace alongside

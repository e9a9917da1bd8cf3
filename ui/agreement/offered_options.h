#pragma once

#include "domain/agreement_form.h"

namespace alongside {

// Whether each option of `wanted` can be picked in `form`, which has the same questions.
bool offersAll(const AgreementForm& form, const AgreementForm& wanted);

} // namespace alongside

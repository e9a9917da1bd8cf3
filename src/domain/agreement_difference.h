#pragma once

#include "domain/agreement_form.h"

#include <optional>
#include <vector>

namespace alongside {

// A question that two versions answer differently; of a scale, the question for one of its options.
struct ChangedAnswer {
    FormField question;
    std::optional<Answer> was; // empty: left open
    std::optional<Answer> now;

    bool operator==(const ChangedAnswer&) const = default;
};

// What the later version says differently, in the order of the form.
std::vector<ChangedAnswer> differenceBetween(const Agreement& before, const Agreement& after,
                                             const AgreementForm& form);

} // namespace alongside

#include "agreement/offered_options.h"

#include <algorithm>

namespace alongside {

bool offersAll(const AgreementForm& form, const AgreementForm& wanted) {
    for (std::size_t i = 0; i < wanted.sections.size(); ++i)
        for (std::size_t k = 0; k < wanted.sections[i].fields.size(); ++k)
            for (const auto& option : wanted.sections[i].fields[k].options) {
                const auto& offered = form.sections[i].fields[k].options;
                if (std::find(offered.begin(), offered.end(), option) == offered.end())
                    return false;
            }
    return true;
}

} // namespace alongside

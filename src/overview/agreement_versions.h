#pragma once

#include "domain/agreement.h"

#include <map>
#include <vector>

namespace alongside {

// Every version of everybody's agreement, the highest first, without answers and acknowledgements: read once for all
// that is asked of them.
using AgreementVersions = std::map<TeacherId, std::vector<Agreement>>;

// Those of one teacher; none where there are none.
inline const std::vector<Agreement>& versionsOf(const AgreementVersions& versions, TeacherId teacher) {
    static const std::vector<Agreement> none;
    const auto own = versions.find(teacher);
    return own == versions.end() ? none : own->second;
}

} // namespace alongside

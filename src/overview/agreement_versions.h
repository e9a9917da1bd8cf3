#pragma once

#include "domain/agreement.h"

#include <map>
#include <vector>

namespace alongside {

// Every version of everybody's agreement, the highest first, without answers and acknowledgements: read once for all
// that is asked of them.
using AgreementVersions = std::map<TeacherId, std::vector<Agreement>>;

} // namespace alongside

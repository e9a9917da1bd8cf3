#pragma once

#include "overview/caseload.h"

#include <QString>

#include <map>
#include <vector>

namespace alongside {

// Those in whose name, role, subjects, grades, room or school every word typed occurs, whatever its accents and case.
std::vector<CaseloadRow> fitting(std::vector<CaseloadRow> rows, const std::vector<School>& schools,
                                 const QString& typed);

} // namespace alongside

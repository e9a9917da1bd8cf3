#pragma once

#include "store/tables.h"

#include <QString>

#include <vector>

namespace alongside {

// What to think of before words leave that seem to name other teachers than those whom they are for; empty where they
// name none.
QString othersNamedWords(const Tables& tables, const std::string& text, const std::vector<TeacherId>& besides);

} // namespace alongside

#pragma once

#include "domain/library_content.h"
#include "domain/trust/try_next.h"

#include <string>
#include <vector>

namespace alongside {

// The words of the move that fits a suggestion best, else of the first of its dimension; empty where there is none.
std::string moveFor(const trust::Suggestion& suggestion, Dimension dimension, const std::vector<LibraryMove>& moves);

// The name of the kind of tool that fits a suggestion, likewise.
std::string toolFor(const trust::Suggestion& suggestion, Dimension dimension, const std::vector<ToolKind>& tools);

} // namespace alongside

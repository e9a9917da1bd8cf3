#pragma once

#include "domain/move.h"
#include "store/tables.h"

namespace alongside {

// The record of a move that the notebook says something about: the one that it has, else a new one. A built-in move
// gets its record under its own uuid, so that it is the same one in every notebook.
MoveId keptMove(Tables& tables, const Move& move);

} // namespace alongside

#pragma once

#include "domain/library_content.h"
#include "domain/tool.h"
#include "store/notebook.h"

namespace alongside {

// A move is given as the library shows it: a built-in one without an id gets its record here. All throw Error::Refused
// when the outcome has problems and Error::NoSuchRecord when what has an id is not there.

MoveId favour(Notebook& notebook, const Move& move, bool favourite);

// Puts the coach's words in the place of a built-in move's.
MoveId reword(Notebook& notebook, const Move& move, const std::string& words, const std::string& whenNot);

// And back to those that came with the program.
MoveId restoreWords(Notebook& notebook, const Move& move, const LibraryMove& original);

// The coach's own.
MoveId addMove(Notebook& notebook, const Move& move);
void correctMove(Notebook& notebook, const Move& move);

// Into the bin. Meetings at which it was used still name it.
void removeMove(Notebook& notebook, MoveId move);

ToolId addTool(Notebook& notebook, const Tool& tool);
void correctTool(Notebook& notebook, const Tool& tool);
void removeTool(Notebook& notebook, ToolId tool);

} // namespace alongside

#pragma once

#include "domain/library_content.h"
#include "store/tables.h"

#include <optional>
#include <vector>

namespace alongside {

// One move as the library shows it: built in, built in but in the coach's words, or the coach's own.
struct ShelfMove {
    Move move; // without an id as long as the notebook has no record of a built-in one
    std::optional<LibraryMove> builtIn;

    bool isReworded() const { return builtIn && (move.words != builtIn->words || move.whenNot != builtIn->whenNot); }
    bool operator==(const ShelfMove&) const = default;
};

// The moves that come with the program, in their order, each as the notebook has it; then the coach's own. A record
// stands for the built-in move of its uuid; one of an older notebook, which has another, for the one whose words it
// has. What was kept in the words of another language, as the program brings them there, is in those of this one here.
std::vector<ShelfMove> movesOnShelf(const Tables& tables, const std::vector<LibraryMove>& builtIn);

// The words of a move that was kept, in those of this language where the program brings it.
std::string wordsInItsLanguage(const Move& move, const std::vector<LibraryMove>& builtIn);

} // namespace alongside

#include "overview/move_shelf.h"

#include <algorithm>

namespace alongside {
namespace {

Move asRecord(const LibraryMove& known) {
    Move move;
    move.stamp.uuid = known.uuid;
    move.dimension = known.dimension;
    move.moment = known.moment;
    move.words = known.words;
    move.whenNot = known.whenNot;
    return move;
}

bool hasWords(const LibraryMove& known, const std::string& words) {
    return known.words == words || std::any_of(known.elsewhere.begin(), known.elsewhere.end(),
                                               [&](const MoveWords& each) { return each.words == words; });
}

// The record that stands for a built-in move is taken from those that are left.
Move taken(std::vector<Move>& records, const LibraryMove& known) {
    auto found =
        std::find_if(records.begin(), records.end(), [&](const Move& each) { return each.stamp.uuid == known.uuid; });
    if (found == records.end())
        found = std::find_if(records.begin(), records.end(),
                             [&](const Move& each) { return !each.own && hasWords(known, each.words); });
    if (found == records.end())
        return asRecord(known);
    auto move = std::move(*found);
    records.erase(found);
    return move;
}

Move inItsLanguage(Move move, const LibraryMove& known) {
    const bool isTranslated = std::any_of(known.elsewhere.begin(), known.elsewhere.end(), [&](const MoveWords& each) {
        return each.words == move.words && each.whenNot == move.whenNot;
    });
    if (isTranslated) {
        move.words = known.words;
        move.whenNot = known.whenNot;
    }
    return move;
}

} // namespace

std::vector<ShelfMove> movesOnShelf(const Tables& tables, const std::vector<LibraryMove>& builtIn) {
    auto records = tables.moves.all();
    std::vector<ShelfMove> shelf;
    for (const auto& known : builtIn)
        shelf.push_back({inItsLanguage(taken(records, known), known), known});
    for (auto& own : records)
        shelf.push_back({std::move(own), std::nullopt});
    return shelf;
}

std::string wordsInItsLanguage(const Move& move, const std::vector<LibraryMove>& builtIn) {
    for (const auto& known : builtIn)
        if (!move.own && hasWords(known, move.words))
            return known.words;
    return move.words;
}

} // namespace alongside

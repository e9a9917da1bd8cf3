#include "actions/kept_move.h"

namespace alongside {

MoveId keptMove(Tables& tables, const Move& move) {
    if (move.id)
        return move.id;
    const auto stored = move.stamp.uuid.empty() ? std::nullopt : tables.moves.keyOf(move.stamp.uuid);
    if (!stored)
        return tables.moves.add(move);
    if (tables.moves.find(*stored))
        return *stored;
    auto back = move; // from the bin, as the library shows it
    back.id = *stored;
    back.stamp = tables.moves.findAnywhere(*stored)->stamp;
    back.stamp.removedAt.reset();
    tables.moves.correct(back);
    return *stored;
}

} // namespace alongside

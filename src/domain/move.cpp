#include "domain/move.h"

namespace alongside {

Problems<MoveField> problemsIn(const Move& move) {
    using enum MoveField;
    ProblemList<MoveField> list;
    list.add(Words, faultInNeededText(move.words));
    list.add(WhenNot, faultInText(move.whenNot));
    return list.take();
}

} // namespace alongside

#include "actions/library_actions.h"

#include "actions/insist_on.h"
#include "actions/kept_move.h"

namespace alongside {
namespace {

Move storedMove(const Notebook& notebook, MoveId id) {
    auto move = notebook.read().moves.find(id);
    if (!move)
        throw Error(Error::Kind::NoSuchRecord);
    return *move;
}

// Changes a move's record, which it gets if it has none.
template <class Change>
MoveId changeMove(Notebook& notebook, Op op, const Move& shown, Change change) {
    auto changed = shown.id ? storedMove(notebook, shown.id) : shown;
    change(changed);
    insistOn(problemsIn(changed));
    return notebook.perform(op, [&](Tables& t) {
        const auto id = keptMove(t, changed);
        auto stored = t.moves.find(id).value();
        change(stored);
        t.moves.correct(stored);
        return id;
    });
}

void insistOnTool(const Notebook& notebook, ToolId id) {
    if (!notebook.read().tools.find(id))
        throw Error(Error::Kind::NoSuchRecord);
}

} // namespace

MoveId favour(Notebook& notebook, const Move& move, bool favourite) {
    return changeMove(notebook, favourite ? Op::FavourMove : Op::UnfavourMove, move,
                      [favourite](Move& each) { each.favourite = favourite; });
}

MoveId reword(Notebook& notebook, const Move& move, const std::string& words, const std::string& whenNot) {
    return changeMove(notebook, Op::RewordMove, move, [&](Move& each) {
        each.words = words;
        each.whenNot = whenNot;
    });
}

MoveId restoreWords(Notebook& notebook, const Move& move, const LibraryMove& original) {
    return changeMove(notebook, Op::RestoreMove, move, [&](Move& each) {
        each.words = original.words;
        each.whenNot = original.whenNot;
    });
}

MoveId addMove(Notebook& notebook, const Move& move) {
    auto own = move;
    own.own = true;
    insistOn(problemsIn(own));
    return notebook.perform(Op::AddMove, [&](Tables& t) { return t.moves.add(own); });
}

void correctMove(Notebook& notebook, const Move& move) {
    storedMove(notebook, move.id);
    insistOn(problemsIn(move));
    notebook.perform(Op::CorrectMove, [&](Tables& t) { t.moves.correct(move); });
}

void removeMove(Notebook& notebook, MoveId move) {
    storedMove(notebook, move);
    notebook.perform(Op::RemoveMove, [&](Tables& t) { t.moves.remove(move); });
}

ToolId addTool(Notebook& notebook, const Tool& tool) {
    insistOn(problemsIn(tool, notebook.today()));
    return notebook.perform(Op::AddTool, [&](Tables& t) { return t.tools.add(tool); });
}

void correctTool(Notebook& notebook, const Tool& tool) {
    insistOnTool(notebook, tool.id);
    insistOn(problemsIn(tool, notebook.today()));
    notebook.perform(Op::CorrectTool, [&](Tables& t) { t.tools.correct(tool); });
}

void removeTool(Notebook& notebook, ToolId tool) {
    insistOnTool(notebook, tool);
    notebook.perform(Op::RemoveTool, [&](Tables& t) { t.tools.remove(tool); });
}

} // namespace alongside

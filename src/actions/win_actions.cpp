#include "actions/win_actions.h"

#include "actions/insist_on.h"

namespace alongside {
namespace {

Win stored(const Notebook& notebook, WinId id) {
    auto win = notebook.read().wins.find(id);
    if (!win)
        throw Error(Error::Kind::NoSuchRecord);
    return *win;
}

void put(Notebook& notebook, Op op, const Win& win) {
    insistOn(problemsIn(win, notebook.today()));
    notebook.perform({op, win.teacher}, [&](Tables& t) { t.wins.correct(win); });
}

} // namespace

WinId noteWin(Notebook& notebook, const Win& win) {
    insistOn(problemsIn(win, notebook.today()));
    insistOnStored(notebook.read(), win.teacher);
    return notebook.perform({Op::NoteWin, win.teacher}, [&](Tables& t) { return t.wins.add(win); });
}

void correctWin(Notebook& notebook, const Win& win) {
    stored(notebook, win.id);
    put(notebook, Op::CorrectWin, win);
}

void tell(Notebook& notebook, WinId id, Date on, const std::string& how) {
    auto win = stored(notebook, id);
    win.toldOn = on;
    win.toldHow = how;
    put(notebook, Op::TellWin, win);
}

void removeWin(Notebook& notebook, WinId id) {
    const auto win = stored(notebook, id);
    notebook.perform({Op::RemoveWin, win.teacher}, [&](Tables& t) { t.wins.remove(id); });
}

} // namespace alongside

#include "store/bulk_load.h"
#include "store/error.h"
#include "store/notebook_state.h"

#include <utility>

namespace alongside {

Notebook::Writing::Writing(Notebook& notebook, bool isDeed) : notebook_(notebook) {
    if (notebook.isReadOnly())
        throw Error(Error::Kind::ReadOnly, notebook.file().string());
    if (notebook.state_->isLent)
        throw Error(Error::Kind::Busy, notebook.file().string());
    if (!notebook.file().empty() && notebook.state_->database.fileWasReplaced())
        throw Error(Error::Kind::Replaced, notebook.file().string());
    notebook.state_->insistOnWhole();
    notebook.state_->undoLog->watch();
    const auto moment = notebook.state_->momentFor(isDeed); // it reads, and what fails must leave nothing begun
    notebook.state_->database.execute("BEGIN IMMEDIATE");
    notebook.state_->aboutToWrite.emplace(); // whoever reads aside at length has let go before it commits
    notebook.state_->deedNow = moment;
}

Notebook::Writing::~Writing() {
    notebook_.state_->deedNow.reset();
    if (open_) {
        try {
            notebook_.state_->database.execute("ROLLBACK");
        } catch (const Error&) {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }
    notebook_.state_->aboutToWrite.reset();
}

UndoStep Notebook::Writing::commit() {
    notebook_.state_->progress.goOn();
    notebook_.state_->insistOnWhole(); // which may have been known since it began
    auto step = notebook_.state_->undoLog->take();
    notebook_.state_->database.execute("COMMIT");
    open_ = false;
    notebook_.state_->progress.finish();
    return step;
}

void Notebook::Writing::finish(Deed deed) {
    auto step = commit();
    if (step.inverses.empty())
        return;
    const auto touched = step.touched;
    notebook_.state_->history.add(deed, std::move(step));
    notebook_.announce(touched);
}

void Notebook::performLarge(Deed, const std::function<void(Tables&)>& body) {
    Writing writing(*this);
    state_->undoLog->pause();
    body(state_->tables);
    state_->undoLog->resume();
    writing.commit();
    state_->history.end();
    announce(Changes::everything());
}

void Notebook::performIntoEmpty(Deed deed, const std::function<void(Tables&)>& body) {
    performLarge(deed, [&](Tables& t) {
        BulkLoad load(state_->database);
        body(t);
        state_->progress.begin(Stage::Work); // nobody can say how much of it
        load.finish();
        state_->progress.begin(Stage::Finish);
    });
}

void Notebook::performForGood(Deed deed, const std::function<void(Tables&)>& body) {
    performLarge(deed, [&](Tables& t) {
        body(t);
        t.search.forgetRemains();
    });
    state_->database.heed({}); // it is done, and the rest of it no longer stops
    try {
        const AboutToWrite itself;
        state_->database.execute("VACUUM");
    } catch (const Error&) {
        // Only room is left unused, as on a full disk: SQLite has overwritten what stood there (secure_delete).
    }
}

// While a work aside is under way it waits: to write now would hold up the thread, or fail.
void Notebook::writeBeside(const std::function<void(Tables&)>& body) {
    if (state_->isLent && !isReadOnly() && !*state_->isDamaged)
        state_->waiting.push_back(body);
    else
        writeWaitingAnd(body);
}

void Notebook::writeWaitingAnd(const std::function<void(Tables&)>& body) {
    Writing writing(*this, false); // drafts are kept more than once a second, and take no moment from deeds
    for (const auto& waited : state_->waiting)
        waited(state_->tables);
    body(state_->tables);
    writing.commit();
    state_->waiting.clear();
}

void Notebook::putAwayHint(std::string_view hint, TeacherId teacher) {
    writeBeside([hint = std::string(hint), teacher](Tables& t) { t.hints.putAway(hint, teacher); });
}

void Notebook::keepDraft(std::string_view key, std::string_view body) {
    Cover::refuseCovered(body); // before it waits among others for a work aside
    writeBeside([key = std::string(key), body = std::string(body)](Tables& t) { t.drafts.keep(key, body); });
}

void Notebook::forgetDraft(std::string_view key) {
    if (state_->isLent || read().drafts.find(key))
        writeBeside([key = std::string(key)](Tables& t) { t.drafts.forget(key); });
}

void Notebook::rememberColumns(std::string_view headings, std::string_view columns) {
    writeBeside([headings = std::string(headings), columns = std::string(columns)](Tables& t) {
        t.columnChoices.keep(headings, columns);
    });
}

void Notebook::addToTrail(const Leaving& what, std::string_view sha256) {
    Writing writing(*this, false);
    state_->tables.trail.add(what, sha256);
    writing.commit();
    announce({Area::Trail});
}

std::optional<Deed> Notebook::undoable() const {
    return state_->history.next(DeedHistory::Way::Back);
}

std::optional<Deed> Notebook::redoable() const {
    return state_->history.next(DeedHistory::Way::Forth);
}

void Notebook::travel(DeedHistory::Way way) {
    const auto* step = state_->history.nextStep(way);
    if (!step)
        return;
    Writing writing(*this);
    state_->undoLog->run(*step);
    auto back = writing.commit();
    const auto touched = back.touched;
    state_->history.turn(way, std::move(back));
    announce(touched);
}

void Notebook::undo() {
    travel(DeedHistory::Way::Back);
}

void Notebook::redo() {
    travel(DeedHistory::Way::Forth);
}

} // namespace alongside

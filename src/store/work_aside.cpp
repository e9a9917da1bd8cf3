#include "store/work_aside.h"

#include "store/error.h"
#include "store/migrations.h"
#include "store/notebook_state.h"

#include <sys/stat.h>

namespace alongside {

WorkAside::FileMark WorkAside::markOf(const std::filesystem::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        throw Error(Error::Kind::Replaced, file.string());
    return {status.st_dev, status.st_ino};
}

WorkAside::WorkAside(Notebook& notebook) : notebook_(notebook), isApart_(!notebook.file().empty()) {
    auto& state = *notebook.state_;
    if (state.isLent)
        throw Error(Error::Kind::Busy, state.file.string());
    if (!isApart_)
        return;
    mark_ = markOf(state.file);
    if (state.database.fileWasReplaced())
        throw Error(Error::Kind::Replaced, state.file.string());
    state.isLent = true;
}

bool WorkAside::isUnderWay(const Notebook& notebook) {
    return notebook.state_->isLent;
}

WorkAside::~WorkAside() {
    try {
        takeBackQuietly();
        writeWaiting();
    } catch (const Error&) {
        // What waits is kept, and the next deed tells why it cannot be written.
    }
}

// Not by the ways of Notebook::open: the lock is held already, and opening and closing the file by hand would let go of
// the locks that SQLite holds on it in this process.
Notebook WorkAside::open(const Progress& progress) const {
    const auto& state = *notebook_.state_;
    auto database = Database::open(state.file, state.passphrase, state.access);
    if (markOf(state.file) != mark_)
        throw Error(Error::Kind::Replaced, state.file.string());
    insistOnNewest(database);
    database.keepChangesInMemory();
    Notebook aside(std::make_unique<Notebook::State>(std::move(database), state.clock, state.file, state.passphrase,
                                                     state.access, std::nullopt));
    aside.state_->moments.goOnAfter(state.moments);
    aside.state_->isDamaged = state.isDamaged;
    aside.state_->progress = progress;
    aside.state_->database.heed(progress);
    return aside;
}

Notebook& WorkAside::begin(const Progress& progress) {
    progress.goOn();
    if (isApart_)
        return aside_.emplace(open(progress));
    notebook_.state_->progress = progress;
    notebook_.state_->database.heed(progress);
    return notebook_;
}

Changes WorkAside::takeBackQuietly() {
    if (!std::exchange(isOut_, false))
        return {};
    auto& state = *notebook_.state_;
    state.isLent = false;
    if (!isApart_) {
        state.progress = {};
        state.database.heed({});
        return {}; // the notebook itself has told
    }
    Changes announced;
    if (auto aside = std::exchange(aside_, std::nullopt)) {
        announced = aside->state_->announced;
        state.history.goOnWith(std::move(aside->state_->history));
        state.moments.goOnAfter(aside->state_->moments);
    }
    return announced;
}

void WorkAside::takeBack() {
    if (const auto announced = takeBackQuietly(); !announced.isEmpty())
        notebook_.announce(announced);
    writeWaiting();
}

void WorkAside::writeWaiting() {
    if (!notebook_.state_->waiting.empty())
        notebook_.writeWaitingAnd([](Tables&) {});
}

} // namespace alongside

#include "store/notebook.h"

#include "store/backup.h"
#include "store/deed_moments.h"
#include "store/error.h"
#include "store/file_lock.h"
#include "store/migrations.h"
#include "store/notebook_file.h"

#include <utility>

namespace alongside {

// A deed that can be travelled over, back or forth.
struct DoneDeed {
    Deed deed;
    UndoStep step;
};

static std::optional<Deed> lastOf(const std::vector<DoneDeed>& deeds) {
    return deeds.empty() ? std::nullopt : std::optional(deeds.back().deed);
}

struct Notebook::State {
    State(Database opened, Clock given, std::filesystem::path path, Passphrase phrase, Access how,
          std::optional<FileLock> held)
        : lock(std::move(held)), database(std::move(opened)), clock(std::move(given)), file(std::move(path)),
          passphrase(std::move(phrase)), access(how), tables(database, clockOfDeeds) {
        if (access == Access::ReadWrite)
            undoLog.emplace(database);
    }

    std::optional<FileLock> lock;
    Database database;
    Clock clock;
    DeedMoments moments{database};
    std::optional<Instant> deedNow; // the moment of the deed that is being done
    Clock clockOfDeeds{clock.today, [this] { return deedNow ? *deedNow : clock.now(); }};
    void begin(bool isDeed) { deedNow = isDeed ? moments.next(clock.now()) : moments.notBeforeLast(clock.now()); }
    std::filesystem::path file;
    Passphrase passphrase;
    Access access;
    Tables tables;
    std::optional<UndoLog> undoLog;
    std::vector<DoneDeed> done;
    std::vector<DoneDeed> undone;
    std::vector<std::function<void(const Changes&)>> listeners;

    // All that a deed does happens at one moment.
};

Notebook::Notebook(std::unique_ptr<State> state) : state_(std::move(state)) {}
Notebook::Notebook(Notebook&&) noexcept = default;
Notebook& Notebook::operator=(Notebook&&) noexcept = default;
Notebook::~Notebook() = default;

Notebook Notebook::create(const std::filesystem::path& file, const Passphrase& passphrase, Clock clock) {
    makeNotebookFile(file, passphrase);
    return open(file, passphrase, std::move(clock));
}

Notebook Notebook::open(const std::filesystem::path& file, const Passphrase& passphrase, Clock clock, Access access) {
    if (kindOfFile(file) == FileKind::Missing)
        throw Error(Error::Kind::FileMissing, file.string());
    std::optional<FileLock> lock;
    if (access == Access::ReadWrite)
        lock.emplace(file);
    const auto backUpFirst = [&](Database& older) {
        const auto phrase = kindOfFile(file) == FileKind::Encrypted ? passphrase : Passphrase{};
        writeBackup(older, file, phrase, file.parent_path(), clock.now());
    };
    auto database = openNotebookFile(file, passphrase, access, backUpFirst);
    const auto used = kindOfFile(file) == FileKind::Encrypted ? passphrase : Passphrase{};
    return Notebook(
        std::make_unique<State>(std::move(database), std::move(clock), file, used, access, std::move(lock)));
}

Notebook Notebook::inMemory(Clock clock) {
    auto database = Database::create({}, {});
    migrate(database);
    return Notebook(std::make_unique<State>(std::move(database), std::move(clock), std::filesystem::path(),
                                            Passphrase{}, Access::ReadWrite, std::nullopt));
}

const Tables& Notebook::read() const {
    return state_->tables;
}

Tables& Notebook::tablesForWriting() {
    return state_->tables;
}

Date Notebook::today() const {
    return state_->clock.today();
}

Instant Notebook::now() const {
    return state_->clock.now();
}

const std::filesystem::path& Notebook::file() const {
    return state_->file;
}

bool Notebook::isEncrypted() const {
    return state_->passphrase.has_value();
}

bool Notebook::isReadOnly() const {
    return state_->access == Access::ReadOnly;
}

Notebook::Writing::Writing(Notebook& notebook, bool isDeed) : notebook_(notebook) {
    if (notebook.isReadOnly())
        throw Error(Error::Kind::ReadOnly, notebook.file().string());
    if (!notebook.file().empty() && notebook.state_->database.fileWasReplaced())
        throw Error(Error::Kind::Replaced, notebook.file().string());
    notebook.state_->database.execute("BEGIN IMMEDIATE");
    notebook.state_->begin(isDeed);
}

Notebook::Writing::~Writing() {
    notebook_.state_->deedNow.reset();
    if (!open_)
        return;
    try {
        notebook_.state_->database.execute("ROLLBACK");
    } catch (const Error&) {
        // SQLite has rolled back by itself, as it does when the disk is full.
    }
}

UndoStep Notebook::Writing::commit() {
    auto step = notebook_.state_->undoLog->take();
    notebook_.state_->database.execute("COMMIT");
    open_ = false;
    return step;
}

void Notebook::Writing::finish(Deed deed) {
    auto step = commit();
    if (step.inverses.empty())
        return;
    const auto touched = step.touched;
    auto& state = *notebook_.state_;
    const bool goesOn =
        deed.stretch != 0 && state.undone.empty() && !state.done.empty() && state.done.back().deed == deed;
    if (goesOn)
        state.done.back().step.append(std::move(step));
    else
        state.done.push_back({deed, std::move(step)});
    state.undone.clear();
    notebook_.announce(touched);
}

void Notebook::performLarge(Deed, const std::function<void(Tables&)>& body) {
    Writing writing(*this);
    state_->undoLog->pause();
    body(state_->tables);
    state_->undoLog->resume();
    writing.commit();
    state_->done.clear();
    state_->undone.clear();
    announce(Changes::everything());
}

void Notebook::performForGood(Deed deed, const std::function<void(Tables&)>& body) {
    performLarge(deed, [&](Tables& t) {
        body(t);
        t.search.forgetRemains();
    });
    try {
        state_->database.execute("VACUUM");
    } catch (const Error&) {
        // Only room is left unused, as on a full disk: SQLite has overwritten what stood there (secure_delete).
    }
}

void Notebook::writeAside(const std::function<void(Tables&)>& body) {
    Writing writing(*this, false); // drafts are kept more than once a second, and take no moment from deeds
    body(state_->tables);
    writing.commit();
}

void Notebook::putAwayHint(std::string_view hint, TeacherId teacher) {
    writeAside([&](Tables& t) { t.hints.putAway(hint, teacher); });
}

void Notebook::keepDraft(std::string_view key, std::string_view body) {
    writeAside([&](Tables& t) { t.drafts.keep(key, body); });
}

void Notebook::forgetDraft(std::string_view key) {
    if (read().drafts.find(key))
        writeAside([&](Tables& t) { t.drafts.forget(key); });
}

void Notebook::rememberColumns(std::string_view headings, std::string_view columns) {
    writeAside([&](Tables& t) { t.columnChoices.keep(headings, columns); });
}

void Notebook::addToTrail(const Leaving& what, std::string_view sha256) {
    writeAside([&](Tables& t) { t.trail.add(what, sha256); });
    announce({Area::Trail});
}

std::optional<Deed> Notebook::undoable() const {
    return lastOf(state_->done);
}

std::optional<Deed> Notebook::redoable() const {
    return lastOf(state_->undone);
}

void Notebook::travel(std::vector<DoneDeed>& from, std::vector<DoneDeed>& to) {
    if (from.empty())
        return;
    Writing writing(*this);
    state_->undoLog->run(from.back().step);
    auto back = writing.commit();
    const auto touched = back.touched;
    to.push_back({from.back().deed, std::move(back)});
    from.pop_back();
    announce(touched);
}

void Notebook::undo() {
    travel(state_->done, state_->undone);
}

void Notebook::redo() {
    travel(state_->undone, state_->done);
}

void Notebook::onChange(std::function<void(const Changes&)> listener) {
    state_->listeners.push_back(std::move(listener));
}

void Notebook::announce(const Changes& changes) {
    for (const auto& listener : state_->listeners)
        listener(changes);
}

std::vector<std::string> Notebook::findings() const {
    return findingsIn(state_->database);
}

std::filesystem::path Notebook::backUp(const std::filesystem::path& folder) const {
    return writeBackup(state_->database, state_->file, state_->passphrase, folder, state_->clock.now());
}

} // namespace alongside

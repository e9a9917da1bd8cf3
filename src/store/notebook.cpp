#include "store/notebook.h"

#include "store/backup.h"
#include "store/backups/make_backup.h"
#include "store/backups/take_place.h"
#include "store/error.h"
#include "store/keys/change_password.h"
#include "store/keys/raw_key.h"
#include "store/migrations.h"
#include "store/notebook_file.h"
#include "store/notebook_state.h"
#include "store/place/file_mode.h"

#include <utility>

namespace alongside {
namespace {

// Where the names cannot be read, initials stay without numbers.
void tellApart(Cover& cover, const Tables& tables) {
    try {
        cover.tellApart(tables.teachers.everything());
    } catch (const Error&) {
        cover.tellApart({});
    }
}

} // namespace

Notebook::Notebook(std::unique_ptr<State> state) : state_(std::move(state)) {}
Notebook::Notebook(Notebook&&) noexcept = default;
Notebook& Notebook::operator=(Notebook&&) noexcept = default;
Notebook::~Notebook() = default;

Notebook Notebook::create(const std::filesystem::path& file, const Passphrase& passphrase, Clock clock) {
    makeNotebookFile(file, passphrase);
    return open(file, passphrase, std::move(clock));
}

Notebook Notebook::open(const std::filesystem::path& path, const Passphrase& passphrase, Clock clock, Access access) {
    const auto file = followed(path);
    if (kindOfFile(file) == FileKind::Missing)
        throw Error(Error::Kind::FileMissing, file.string());
    std::optional<FileLock> lock;
    if (access == Access::ReadWrite)
        lock.emplace(file);
    if (lock) {
        keepToOwner(file);
        clearUnfinishedChange(file);
        clearUnfinishedRestore(file);
        clearUnfinishedBackups(file);
    }
    const auto key = keyFor(file, passphrase);
    const auto backUpFirst = [&](Database& older) {
        makeBackup(older, file, key, shelfOf(file), BackupCause::Update, clock.now());
    };
    auto database = openNotebookFile(file, key, access, backUpFirst);
    return Notebook(std::make_unique<State>(std::move(database), std::move(clock), file, key, access, std::move(lock)));
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

const Tables& Notebook::readForScreen() const {
    return state_->isCovered ? state_->covered : state_->tables;
}

void Notebook::hideNotes(std::string_view word) {
    state_->cover.use(word);
    state_->isCovered = true;
    tellApart(state_->cover, state_->tables);
}

void Notebook::showNotes() {
    state_->isCovered = false;
}

bool Notebook::hidesNotes() const {
    return state_->isCovered;
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

const Progress& Notebook::progress() const {
    return state_->progress;
}

void Notebook::makeReadyForDeeds() {
    if (state_->undoLog && !state_->isLent)
        state_->undoLog->watch();
}

void Notebook::onChange(std::function<void(const Changes&)> listener) {
    state_->listeners.push_back(std::move(listener));
}

void Notebook::announce(const Changes& changes) {
    state_->announced.add(changes);
    if (state_->isCovered && changes.touches(Area::Teachers))
        tellApart(state_->cover, state_->tables);
    for (const auto& listener : state_->listeners)
        listener(changes);
}

std::vector<std::string> Notebook::findings() const {
    return findingsIn(state_->database);
}

std::filesystem::path Notebook::backUp(BackupCause cause) const {
    if (state_->file.empty())
        return {};
    return makeBackup(state_->database, state_->file, state_->passphrase, shelfOf(state_->file), cause,
                      state_->clock.now(), state_->progress);
}

std::filesystem::path Notebook::backUp(const std::filesystem::path& folder) const {
    const BackupName name{state_->clock.now(), BackupCause::Asked};
    auto target = folder / backupFileName(state_->file.stem().string(), name);
    writeBackup(state_->database, target, state_->passphrase, state_->progress);
    return target;
}

void Notebook::copyTo(const std::filesystem::path& file) const {
    if (kindOfFile(file) != FileKind::Missing)
        throw Error(Error::Kind::FileExists, file.string());
    writeBackup(state_->database, file, state_->passphrase, state_->progress);
}

const Passphrase& Notebook::key() const {
    return state_->passphrase;
}

bool Notebook::isReplaced() const {
    return !state_->file.empty() && state_->database.fileWasReplaced();
}

void Notebook::readOn() {
    if (!isReadOnly() || !state_->database.metDamage())
        return;
    auto database = Database::open(state_->file, state_->passphrase, Access::ReadOnly);
    std::swap(state_->database, database);
}

void Notebook::stopWriting() {
    *state_->isDamaged = true;
}

// Steps of undo can be run by the log of any connection to the same rows.
void Notebook::goOnIn(const std::filesystem::path& file) {
    if (state_->isLent)
        throw Error(Error::Kind::Busy, state_->file.string());
    if (kindOfFile(file) != FileKind::Missing)
        throw Error(Error::Kind::FileExists, file.string());
    FileLock lock(file);
    writeBackup(state_->database, file, state_->passphrase);
    auto database = Database::open(file, state_->passphrase, Access::ReadWrite);
    state_->undoLog.reset();
    std::swap(state_->database, database);
    state_->undoLog.emplace(state_->database);
    state_->lock = std::move(lock);
    state_->file = file;
    state_->access = Access::ReadWrite;
}

} // namespace alongside

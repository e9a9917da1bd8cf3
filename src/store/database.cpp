#include "store/database.h"

#include "store/database_version.h"
#include "store/giving_way.h"
#include "store/keys/cipher_format.h"
#include "store/prepared.h"
#include "store/sqlite_failure.h"
#include "store/wiping_memory.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace alongside {
namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr int kStepsBetweenAsking = 100; // of SQLite's machine; of pages where it looks for damage, a few milliseconds

void harden(sqlite3* handle) {
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file, int flags) {
    [[maybe_unused]] static const bool wipes = wipeWhatIsFreed();
    return guarded([&] {
        // A connection is never used by two threads at a time, so that SQLite needs no lock for every column read.
        auto connection = std::make_unique<SQLite::Database>(file.empty() ? ":memory:" : file.string(),
                                                             flags | SQLITE_OPEN_NOMUTEX, kBusyMilliseconds);
        harden(connection->getHandle());
        return connection;
    });
}

} // namespace

Database::Database(std::unique_ptr<SQLite::Database> connection) : connection_(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::open(const std::filesystem::path& file, const Passphrase& passphrase, Access access) {
    Database database(connect(file, access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE));
    database.unlock(passphrase);
    database.setUp(access);
    return database;
}

Database Database::create(const std::filesystem::path& file, const Passphrase& passphrase) {
    Database database(connect(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    database.unlock(passphrase);
    database.setUp(Access::ReadWrite);
    return database;
}

void Database::unlock(const Passphrase& passphrase) {
#ifdef ALONGSIDE_HAS_ENCRYPTION
    if (!passphrase)
        return;
    const int result =
        sqlite3_key_v2(connection_->getHandle(), "main", passphrase->data(), static_cast<int>(passphrase->size()));
    if (result != SQLITE_OK)
        throw Error(Error::Kind::WrongPassword, sqlite3_errstr(result));
    execute("PRAGMA cipher_log_level=NONE"); // the key sets it back; else a wrong one is told on standard error
    execute(cipherFormat("main"));
#else
    if (passphrase)
        throw Error(Error::Kind::NoEncryption);
#endif
}

void Database::insist(const std::string& pragma, const std::string& value) {
    execute("PRAGMA " + pragma + "=" + value);
    const auto now = word("PRAGMA " + pragma);
    if (now != value)
        throw Error(Error::Kind::CannotOpen, pragma + " is " + now + " and not " + value);
}

void Database::setUp(Access access) {
    const bool inMemory = connection_->getFilename().empty() || connection_->getFilename() == ":memory:";
    number("SELECT count(*) FROM sqlite_master"); // the first read: a wrong key shows here
    // Where the file could not be opened for writing SQLite opens it for reading and says nothing.
    if (access == Access::ReadWrite && sqlite3_db_readonly(connection_->getHandle(), "main") == 1)
        throw Error(Error::Kind::ReadOnly, connection_->getFilename());
    if (access == Access::ReadWrite && !inMemory)
        insist("journal_mode", "truncate");
    insist("synchronous", "3"); // EXTRA
    insist("foreign_keys", "1");
    insist("recursive_triggers", "1");
    insist("temp_store", "2"); // memory
    insist("secure_delete", "1");
    insist("trusted_schema", canDistrustSchema() ? "0" : "1");
    insist("cell_size_check", "1");
    insist("busy_timeout", std::to_string(kBusyMilliseconds));
    execute("PRAGMA cache_size=-32768");
    if (access == Access::ReadOnly)
        insist("query_only", "1");
}

void Database::execute(const std::string& sql) {
    guardedOn(*this, [&] { connection_->exec(sql); });
}

std::int64_t Database::number(const std::string& sql) {
    return guardedOn(*this, [&]() -> std::int64_t {
        SQLite::Statement statement(*connection_, sql);
        return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
    });
}

std::string Database::word(const std::string& sql) {
    return guarded([&]() -> std::string {
        SQLite::Statement statement(*connection_, sql);
        return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
    });
}

std::int64_t Database::lastKey() const {
    return connection_->getLastInsertRowid();
}

void Database::heed(const Progress& progress, GivesWay givesWay) {
    using Ask = int (*)(void*);
    constexpr Ask kIsToStop = [](void* heeded) { return static_cast<const Progress*>(heeded)->isToStop() ? 1 : 0; };
    constexpr Ask kIsInTheWay = [](void* heeded) { return AboutToWrite::isAnybody() ? 1 : kIsToStop(heeded); };
    heeded_ = std::make_unique<const Progress>(progress);
    sqlite3_progress_handler(connection_->getHandle(), kStepsBetweenAsking,
                             givesWay == GivesWay::ToWriters ? kIsInTheWay : kIsToStop,
                             const_cast<Progress*>(heeded_.get()));
}

void Database::keepChangesInMemory() {
    insist("cache_spill", "0");
}

std::string Database::file() const {
    const auto& name = connection_->getFilename();
    return name == ":memory:" ? std::string() : name;
}

bool Database::fileWasReplaced() const {
    int moved = 0;
    sqlite3_file_control(connection_->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

std::unique_ptr<Prepared> Database::borrow(std::string_view sql) {
    auto& idle = idle_[sql];
    if (!idle.empty()) {
        auto statement = std::move(idle.back());
        idle.pop_back();
        return statement;
    }
    return guarded([&] { return std::make_unique<Prepared>(connection_->getHandle(), sql); });
}

void Database::giveBack(std::string_view sql, std::unique_ptr<Prepared> statement) noexcept {
    statement->reset();
    idle_[sql].push_back(std::move(statement));
}

bool canDistrustSchema() {
    return sqlite3_libversion_number() >= 3045000;
}

bool canEncrypt() {
#ifdef ALONGSIDE_HAS_ENCRYPTION
    return true;
#else
    return false;
#endif
}

std::string databaseVersion() {
    const std::string sqlite = std::string("SQLite ") + sqlite3_libversion();
    if (!canEncrypt())
        return sqlite;
    return "SQLCipher " + Database::create({}, {}).word("PRAGMA cipher_version") + ", " + sqlite;
}

} // namespace alongside

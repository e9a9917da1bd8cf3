#pragma once

#include "domain/progress.h"
#include "store/database_version.h"
#include "store/keys/secret_text.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
} // namespace SQLite

namespace alongside {

class Prepared;

enum class Access { ReadWrite, ReadOnly };
enum class GivesWay { No, ToWriters };

// A notebook's password; held only while it is needed to open, create or copy a file.
using Passphrase = std::optional<SecretText>;

// One open connection, set up for safety and secrecy, with the statements prepared on it. Every failure comes out as
// Error.
class Database {
public:
    // Opens an existing file. Throws Error: CannotOpen, PasswordNeeded, WrongPassword, NotANotebook, NoEncryption,
    // Damaged, InUse.
    static Database open(const std::filesystem::path& file, const Passphrase& passphrase, Access access);

    // Opens a new, empty file, or memory when the path is empty.
    static Database create(const std::filesystem::path& file, const Passphrase& passphrase);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    // Runs a script of one statement or many.
    void execute(const std::string& sql);

    std::int64_t number(const std::string& sql); // first column of the first row, 0 without a row
    std::string word(const std::string& sql);
    std::int64_t lastKey() const;

    // From now on every statement throws Stopped soon after it is asked for, even in the middle; {} ends that. Likewise
    // where it gives way and somebody is about to write (store/giving_way.h).
    void heed(const Progress& progress, GivesWay givesWay = GivesWay::No);

    // Keeps what is changed in memory until it is committed, so that others can read the file until then.
    void keepChangesInMemory();

    std::string file() const; // its path; empty in memory

    // Whether another program moved or replaced the file since it was opened.
    bool fileWasReplaced() const;

    // Whether anything that was asked of it came upon a page that is not as it was written.
    bool metDamage() const { return metDamage_; }
    void noteDamage() const { metDamage_ = true; }

    // A statement on loan: prepared once for each text and kept; `sql` must live as long as the database.
    std::unique_ptr<Prepared> borrow(std::string_view sql);
    void giveBack(std::string_view sql, std::unique_ptr<Prepared> statement) noexcept;

private:
    explicit Database(std::unique_ptr<SQLite::Database> connection);
    void unlock(const Passphrase& passphrase);
    void setUp(Access access);
    void insist(const std::string& pragma, const std::string& value);

    mutable bool metDamage_ = false;
    std::unique_ptr<const Progress> heeded_; // the connection asks it until it is closed
    std::unique_ptr<SQLite::Database> connection_;
    std::unordered_map<std::string_view, std::vector<std::unique_ptr<Prepared>>> idle_;
};

} // namespace alongside

#include "bench/raw_saves.h"

#include "bench/bench_notebook.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <stdexcept>
#include <vector>

namespace alongside {
namespace {

// As Database::setUp has it.
constexpr const char* kSettings =
    "PRAGMA journal_mode=truncate; PRAGMA synchronous=3; PRAGMA foreign_keys=1; PRAGMA recursive_triggers=1;"
    "PRAGMA temp_store=2; PRAGMA secure_delete=1; PRAGMA cell_size_check=1; PRAGMA cache_size=-32768";

constexpr std::array kStatements{
    "BEGIN IMMEDIATE",
    "INSERT INTO contact(uuid, created_at, changed_at, removed_at, on_date, start, minutes, kind, mode, place, "
    "asked_by, "
    "welcome, status, planned, notice_on, summary_sent_on, opened_with_win, read_back, hard_moment, nothing_to_do, "
    "goal_linked, cycle) VALUES (?1, 1, 1, NULL, '2026-11-20', 540, 30, 'meeting', 'in-person', 'Room 4', 'coach', "
    "'agreed', 'held', 1, NULL, NULL, 0, 0, 0, 0, 0, NULL)",
    "INSERT INTO contact_note(id, shared, private) VALUES (?1, 'We read the plan aloud and left the hard part.', '')",
    "INSERT INTO contact_teacher(contact, position, teacher, on_date) VALUES (?1, 0, ?2, '2026-11-20')",
    "INSERT INTO next_step(uuid, created_at, changed_at, removed_at, teacher, contact, owner, kind, made_on, due_on, "
    "current_due, state, closed_on, fitted, offered_before_asked, goal_linked, look_back_on, look_back, what, source) "
    "VALUES (?3, 1, 1, NULL, ?2, ?1, 'coach', 'bring', '2026-11-20', '2026-11-24', '2026-11-24', 'open', NULL, 0, 0, "
    "0, NULL, NULL, 'Bring two exit slips for the next lesson', '')",
    "COMMIT"};

} // namespace

class RawSaves::Connection {
public:
    explicit Connection(const std::filesystem::path& notebook) {
        insist(sqlite3_open_v2(notebook.c_str(), &handle_, SQLITE_OPEN_READWRITE, nullptr));
#ifdef ALONGSIDE_HAS_ENCRYPTION
        if (const auto key = benchKey())
            insist(sqlite3_key_v2(handle_, "main", key->data(), static_cast<int>(key->size())));
#endif
        insist(sqlite3_exec(handle_, kSettings, nullptr, nullptr, nullptr));
        for (const auto* sql : kStatements) {
            statements_.emplace_back();
            insist(sqlite3_prepare_v2(handle_, sql, -1, &statements_.back(), nullptr));
        }
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() {
        for (auto* statement : statements_)
            sqlite3_finalize(statement);
        sqlite3_close(handle_);
    }

    void run(std::size_t which, const std::vector<std::int64_t>& keys, const std::string& uuid = {}, int uuidAt = 0) {
        auto* statement = statements_[which];
        for (std::size_t i = 0; i < keys.size(); ++i)
            sqlite3_bind_int64(statement, static_cast<int>(i) + 1, keys[i]);
        if (uuidAt > 0)
            sqlite3_bind_text(statement, uuidAt, uuid.c_str(), -1, SQLITE_TRANSIENT);
        if (sqlite3_step(statement) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(handle_));
        sqlite3_reset(statement);
    }

    std::int64_t lastKey() const {
        return sqlite3_last_insert_rowid(handle_);
    }

private:
    void insist(int result) {
        if (result != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(handle_));
    }

    sqlite3* handle_ = nullptr;
    std::vector<sqlite3_stmt*> statements_;
};

RawSaves::RawSaves(const std::filesystem::path& notebook) : connection_(std::make_unique<Connection>(notebook)) {}

RawSaves::~RawSaves() = default;

void RawSaves::save(TeacherId teacher, int number) {
    const auto uuid = [number](char kind) {
        return fmt::format("{:08x}-0000-4000-8000-{}00000000000", 0x9E3779B9u * static_cast<unsigned>(number), kind);
    };
    connection_->run(0, {});
    connection_->run(1, {}, uuid('a'), 1);
    const auto contact = connection_->lastKey();
    connection_->run(2, {contact});
    connection_->run(3, {contact, teacher.value});
    connection_->run(4, {contact, teacher.value}, uuid('b'), 3);
    connection_->run(4, {contact, teacher.value}, uuid('c'), 3);
    connection_->run(5, {});
}

} // namespace alongside

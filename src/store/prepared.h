#pragma once

#include <cstdint>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace alongside {

// One prepared statement of SQLite, asked without detours: lists read hundreds of thousands of columns. Parameters
// count from 1, columns from 0. Throws SQLite::Exception.
class Prepared {
public:
    Prepared(sqlite3* connection, std::string_view sql);
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;
    ~Prepared();

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view text); // of which SQLite keeps a copy until `reset`
    void bindNull(int parameter);

    bool step(); // true: a row is there
    void reset() noexcept;

    enum class Kind { Null, Whole, Fraction, Text };
    Kind kindOf(int column) const;
    std::int64_t whole(int column) const;
    double fraction(int column) const;
    std::string_view text(int column) const; // good until the next step

private:
    void insist(int result) const;

    sqlite3* connection_;
    sqlite3_stmt* statement_ = nullptr;
};

} // namespace alongside

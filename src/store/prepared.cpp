#include "store/prepared.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace alongside {

Prepared::Prepared(sqlite3* connection, std::string_view sql) : connection_(connection) {
    insist(sqlite3_prepare_v2(connection_, sql.data(), static_cast<int>(sql.size()), &statement_, nullptr));
}

Prepared::~Prepared() {
    sqlite3_finalize(statement_);
}

void Prepared::insist(int result) const {
    if (result != SQLITE_OK)
        throw SQLite::Exception(connection_, result);
}

void Prepared::bind(int parameter, std::int64_t value) {
    insist(sqlite3_bind_int64(statement_, parameter, value));
}

void Prepared::bind(int parameter, double value) {
    insist(sqlite3_bind_double(statement_, parameter, value));
}

void Prepared::bind(int parameter, std::string_view text) {
    const auto* first = text.data() ? text.data() : ""; // else it would be null
    insist(sqlite3_bind_text64(statement_, parameter, first, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Prepared::bindNull(int parameter) {
    insist(sqlite3_bind_null(statement_, parameter));
}

bool Prepared::step() {
    const int result = sqlite3_step(statement_);
    if (result == SQLITE_DONE)
        return false;
    if (result != SQLITE_ROW)
        throw SQLite::Exception(connection_, result);
    return true;
}

void Prepared::reset() noexcept {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

Prepared::Kind Prepared::kindOf(int column) const {
    switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_NULL:
        return Kind::Null;
    case SQLITE_INTEGER:
        return Kind::Whole;
    case SQLITE_FLOAT:
        return Kind::Fraction;
    default:
        return Kind::Text;
    }
}

std::int64_t Prepared::whole(int column) const {
    return sqlite3_column_int64(statement_, column);
}

double Prepared::fraction(int column) const {
    return sqlite3_column_double(statement_, column);
}

std::string_view Prepared::text(int column) const {
    const auto* first = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return first ? std::string_view(first, size) : std::string_view();
}

} // namespace alongside

#include "store/query.h"

#include "store/sqlite_failure.h"

#include <SQLiteCpp/Statement.h>

namespace alongside {

Query::Query(Database& database, std::string_view sql)
    : database_(database), sql_(sql), statement_(database.borrow(sql)) {}

Query::~Query() {
    database_.giveBack(sql_, std::move(statement_));
}

bool Query::step() {
    column_ = 0;
    return guarded([&] { return statement_->executeStep(); });
}

void Query::run() {
    guarded([&] { statement_->exec(); });
}

void Query::put(std::int64_t value) {
    guarded([&] { statement_->bind(++position_, value); });
}

void Query::put(double value) {
    guarded([&] { statement_->bind(++position_, value); });
}

void Query::put(std::string_view text) {
    guarded([&] { statement_->bind(++position_, std::string(text)); });
}

void Query::put(std::nullopt_t) {
    guarded([&] { statement_->bind(++position_); });
}

bool Query::isNull() const {
    return guarded([&] { return statement_->isColumnNull(column_); });
}

void Query::take(std::int64_t& value) {
    value = guarded([&] { return statement_->getColumn(column_++).getInt64(); });
}

void Query::take(double& value) {
    value = guarded([&] { return statement_->getColumn(column_++).getDouble(); });
}

void Query::take(std::string& text) {
    text = guarded([&] { return statement_->getColumn(column_++).getString(); });
}

void Query::take(Date& date) {
    const auto read = parseDate(next<std::string>());
    if (!read)
        throwUnknownWord();
    date = *read;
}

void Query::throwUnknownWord() const {
    throw Error(Error::Kind::Damaged, "column " + std::to_string(column_) + " of: " + std::string(sql_));
}

} // namespace alongside

#include "store/query.h"

#include "store/cover.h"
#include "store/prepared.h"
#include "store/sqlite_failure.h"

namespace alongside {

Query::Query(Database& database, std::string_view sql)
    : database_(database), sql_(sql), statement_(database.borrow(sql)) {}

Query::~Query() {
    database_.giveBack(sql_, std::move(statement_));
}

bool Query::step() {
    column_ = 0;
    return guardedOn(database_, [&] { return statement_->step(); });
}

void Query::run() {
    guardedOn(database_, [&] { statement_->step(); });
}

void Query::put(std::int64_t value) {
    guarded([&] { statement_->bind(++position_, value); });
}

void Query::put(double value) {
    guarded([&] { statement_->bind(++position_, value); });
}

void Query::put(std::string_view text) {
    if (isCovered(text) && !sql_.starts_with("SELECT"))
        throw Error(Error::Kind::Covered); // whatever it is about to be written over
    guarded([&] { statement_->bind(++position_, text); });
}

void Query::put(const SecretText& text) {
    guarded([&] { statement_->bind(++position_, text.view()); });
}

void Query::put(std::nullopt_t) {
    guarded([&] { statement_->bindNull(++position_); });
}

void Query::put(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        put(*number);
    else if (const auto* fraction = std::get_if<double>(&cell))
        put(*fraction);
    else if (const auto* text = std::get_if<std::string>(&cell))
        put(std::string_view(*text));
    else
        put(std::nullopt);
}

bool Query::isNull() const {
    return statement_->kindOf(column_) == Prepared::Kind::Null;
}

void Query::take(std::int64_t& value) {
    value = statement_->whole(column_++);
}

void Query::take(double& value) {
    value = statement_->fraction(column_++);
}

void Query::take(std::string& text) {
    text = nextText();
}

std::string_view Query::nextText() {
    return statement_->text(column_++);
}

void Query::take(Cell& cell) {
    switch (statement_->kindOf(column_)) {
    case Prepared::Kind::Null:
        ++column_;
        cell = std::monostate();
        return;
    case Prepared::Kind::Whole:
        cell = next<std::int64_t>();
        return;
    case Prepared::Kind::Fraction:
        cell = next<double>();
        return;
    case Prepared::Kind::Text:
        cell = next<std::string>();
    }
}

void Query::take(Date& date) {
    const auto read = parseDate(nextText());
    if (!read)
        throwUnknownWord();
    date = *read;
}

// Within the years that a date may have; others would not fit into a calendar.
void Query::take(Instant& instant) {
    using namespace std::chrono;
    const Instant read{seconds(next<std::int64_t>())};
    if (read < sys_days(year(1900) / 1 / 1) || read >= sys_days(year(3000) / 1 / 1))
        throwUnknownWord();
    instant = read;
}

void Query::throwUnknownWord() const {
    throw Error(Error::Kind::Damaged, "column " + std::to_string(column_) + " of: " + std::string(sql_));
}

} // namespace alongside

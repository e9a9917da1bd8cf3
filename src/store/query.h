#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/record_stamp.h"
#include "domain/words.h"
#include "store/cell.h"
#include "store/database.h"

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace alongside {

class Prepared;

// One run of a prepared statement: values go in by position, columns come out in order. Throws Error.
class Query {
public:
    Query(Database& database, std::string_view sql); // `sql` must live as long as the database is asked
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    template <class... Values>
    Query& with(const Values&... values) {
        (put(values), ...);
        return *this;
    }

    bool step(); // to the next row, whose first column is read next
    void run();  // for statements without rows

    template <class Value>
    Query& operator>>(Value& value) {
        take(value);
        return *this;
    }

    template <class Value>
    Value next() {
        Value value{};
        take(value);
        return value;
    }

private:
    void put(std::int64_t value);
    void put(double value);
    void put(std::string_view text);
    void put(std::nullopt_t);
    void put(const Cell& cell);
    void put(const char* text) { put(std::string_view(text)); }
    void put(const std::string& text) { put(std::string_view(text)); }
    void put(const SecretText& text); // of which no copy stays
    void put(bool value) { put(std::int64_t{value}); }
    void put(int value) { put(std::int64_t{value}); }
    void put(std::chrono::minutes value) { put(std::int64_t{value.count()}); }
    void put(Date date) { put(toText(date)); }
    void put(Instant instant) { put(std::int64_t{instant.time_since_epoch().count()}); }
    void put(const RecordStamp& stamp) { with(stamp.uuid, stamp.createdAt, stamp.changedAt, stamp.removedAt); }
    template <class Record>
    void put(Id<Record> id) {
        put(id.value);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void put(Enum value) { put(wordOf(value)); }
    template <class Value>
    void put(const std::optional<Value>& value) {
        if (value)
            put(*value);
        else
            put(std::nullopt);
    }

    bool isNull() const;         // of the column that is read next
    std::string_view nextText(); // good until the next step
    void take(std::int64_t& value);
    void take(double& value);
    void take(std::string& text);
    void take(Cell& cell);
    void take(bool& value) { value = next<std::int64_t>() != 0; }
    void take(int& value) { value = static_cast<int>(next<std::int64_t>()); }
    void take(std::chrono::minutes& value) { value = std::chrono::minutes(next<std::int64_t>()); }
    void take(Date& date);
    void take(Instant& instant);
    void take(RecordStamp& stamp) { *this >> stamp.uuid >> stamp.createdAt >> stamp.changedAt >> stamp.removedAt; }
    template <class Record>
    void take(Id<Record>& id) {
        take(id.value);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void take(Enum& value) {
        const auto read = fromWord<Enum>(nextText());
        if (!read)
            throwUnknownWord();
        value = *read;
    }
    template <class Value>
    void take(std::optional<Value>& value) {
        if (isNull()) {
            value.reset();
            ++column_;
        } else {
            value = next<Value>();
        }
    }

    [[noreturn]] void throwUnknownWord() const;

    Database& database_;
    std::string_view sql_;
    std::unique_ptr<Prepared> statement_;
    int position_ = 0; // of the value that went in last
    int column_ = 0;   // that is read next
};

} // namespace alongside

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace alongside {

// One value of a JSON file and the line on which it begins, so that a refusal can name its place. Members keep the
// order of the file.
struct JsonValue {
    using List = std::vector<JsonValue>;
    using Members = std::vector<std::pair<std::string, JsonValue>>;

    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, List, Members> content = nullptr;
    int line = 1;

    template <class Kind>
    const Kind* as() const {
        return std::get_if<Kind>(&content);
    }
    bool isNull() const { return as<std::nullptr_t>() != nullptr; }
};

// "a number", "text", "a list", ...: what a refusal calls the value.
std::string_view kindOf(const JsonValue& value);

// Null where the value is no object or has no such member.
const JsonValue* memberOf(const JsonValue& value, std::string_view name);

} // namespace alongside

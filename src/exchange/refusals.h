#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// A place in a JSON file: the way to it from the top, written out only when a refusal names it.
class JsonPlace {
public:
    JsonPlace() = default;
    JsonPlace(const JsonPlace& parent, std::string_view name) : parent_(&parent), name_(name) {}
    JsonPlace(const JsonPlace& parent, std::size_t index) : parent_(&parent), index_(index) {}

    std::string text() const; // as a JSON pointer; "/" for the top

private:
    std::string steps() const;

    const JsonPlace* parent_ = nullptr;
    std::string_view name_;
    std::size_t index_ = kNoIndex;

    static constexpr std::size_t kNoIndex = static_cast<std::size_t>(-1);
};

// One thing for which a file is refused.
struct Refusal {
    std::string pointer; // a JSON pointer; "/" for the top
    int line = 1;
    std::string reason;

    bool operator==(const Refusal&) const = default;
};

// Everything for which a file is refused, so that all of it can be mended at once.
class Refusals {
public:
    void add(const std::string& pointer, int line, const std::string& reason);
    void add(const JsonPlace& place, int line, const std::string& reason) { add(place.text(), line, reason); }

    void add(const Refusals& more);

    std::size_t count() const { return count_; }
    const std::vector<Refusal>& first() const { return first_; } // fifty at most
    std::string text() const; // one a line: "/wins/0 (line 39): is a number, not an object"; the first fifty
    void throwIfAny() const;  // Error::BadImport

private:
    std::vector<Refusal> first_;
    std::size_t count_ = 0;
};

// `text` in quotation marks, escaped and cut short where it is long, for a refusal.
std::string inQuotes(std::string_view text);

// A step of a JSON pointer, with ~ and / escaped.
std::string pointerStep(std::string_view name);

} // namespace alongside

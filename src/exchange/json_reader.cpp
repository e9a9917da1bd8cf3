#include "exchange/json_reader.h"

#include "exchange/byte_order_mark.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <utility>

namespace alongside {
namespace {

using nlohmann::json;

constexpr std::size_t kValuesBetweenTidings = 1000;

// How far the parser has read. Lines are counted when one is asked for, in one go.
class Reading {
public:
    explicit Reading(std::string_view text) : first_(text.data()), counted_(first_), at(first_) {}

    std::int64_t letters() const { return at - first_; }

    // The parser sees the end of a number, and some faults, only by the letter after it, which may be the newline.
    int line() const {
        newlines_ += static_cast<int>(std::count(counted_, at, '\n'));
        counted_ = at;
        const bool justAfterNewline = at != first_ && at[-1] == '\n';
        return 1 + newlines_ - (justAfterNewline ? 1 : 0);
    }

private:
    const char* first_;
    mutable const char* counted_; // up to here
    mutable int newlines_ = 0;

public:
    const char* at; // the letter that comes next
};

// The text, letter by letter; all copies stand at the same one.
class CountingLetters {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingLetters(const char* at, Reading& reading) : at_(at), reading_(&reading) {}

    reference operator*() const { return *at_; }
    CountingLetters& operator++() {
        reading_->at = ++at_;
        return *this;
    }
    CountingLetters operator++(int) {
        const auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingLetters& other) const { return at_ == other.at_; }

private:
    const char* at_;
    Reading* reading_;
};

// A list or object that is being read, and where the next value in it goes.
struct Open {
    JsonValue* value;
    std::string name; // of the member that comes next
};

// Builds the tree from the parser's events. Pointers to the values on the way down stay good, because a value grows
// only while it is the innermost.
class TreeBuilder : public nlohmann::json_sax<json> {
public:
    TreeBuilder(JsonValue& root, const Reading& reading, Refusals& refusals, const Progress& progress)
        : root_(root), reading_(reading), refusals_(refusals), progress_(progress) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(std::int64_t value) override { return add(value); }
    bool number_unsigned(std::uint64_t value) override {
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return add(static_cast<double>(value));
        return add(static_cast<std::int64_t>(value));
    }
    bool number_float(double value, const std::string&) override { return add(value); }
    bool string(std::string& value) override {
        if (value.find('\0') != std::string::npos)
            refuse(herePointer(), reading_.line(), "holds a NUL character");
        return add(std::move(value));
    }
    bool binary(json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::Members()); }
    bool start_array(std::size_t) override { return open(JsonValue::List()); }
    bool key(std::string& name) override {
        if (name.find('\0') != std::string::npos)
            refuse(placeOfOpen(), reading_.line(), "has a member whose name holds a NUL character");
        open_.back().name = std::move(name);
        return true;
    }
    bool end_object() override {
        refuseTwice(std::get<JsonValue::Members>(open_.back().value->content));
        open_.pop_back();
        return true;
    }
    bool end_array() override {
        open_.pop_back();
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const json::exception& error) override {
        std::string reason = error.what();
        const auto start = reason.find("syntax error");
        if (start != std::string::npos)
            reason.erase(0, start);
        else if (const auto code = reason.find("] "); code != std::string::npos) // the library's number of its errors
            reason.erase(0, code + 2);
        reason.erase(std::min(reason.find("; last read"), reason.size()));
        refuse(placeOfOpen(), reading_.line(), "cannot be read as JSON: " + reason);
        return false;
    }

private:
    template <class Content>
    JsonValue* put(Content content) {
        const int line = reading_.line();
        if (++count_ % kValuesBetweenTidings == 0)
            progress_.went(reading_.letters() - std::exchange(told_, reading_.letters()));
        if (count_ > kMostJsonValues) {
            refuse("/", line, "has more than " + std::to_string(kMostJsonValues) + " values");
            return nullptr;
        }
        JsonValue* place = &root_;
        if (!open_.empty()) {
            auto& [parent, name] = open_.back();
            if (auto* list = std::get_if<JsonValue::List>(&parent->content)) {
                if (list->size() == kLongestJsonList) {
                    refuse(placeOfOpen(), line, "has more than " + std::to_string(kLongestJsonList) + " entries");
                    return nullptr;
                }
                place = &list->emplace_back();
            } else {
                place =
                    &std::get<JsonValue::Members>(parent->content).emplace_back(std::move(name), JsonValue{}).second;
            }
        }
        place->content = std::move(content);
        place->line = line;
        return place;
    }

    template <class Content>
    bool add(Content content) {
        return put(std::move(content)) != nullptr;
    }

    template <class Container>
    bool open(Container container) {
        if (open_.size() == kDeepestJson) {
            refuse(placeOfOpen(), reading_.line(), "goes deeper than " + std::to_string(kDeepestJson) + " levels");
            return false;
        }
        auto* value = put(std::move(container));
        if (value)
            open_.push_back({value, {}});
        return value != nullptr;
    }

    void refuseTwice(const JsonValue::Members& members) {
        std::vector<const JsonValue::Members::value_type*> byName;
        byName.reserve(members.size());
        for (const auto& member : members)
            byName.push_back(&member);
        std::stable_sort(byName.begin(), byName.end(), [](auto* a, auto* b) { return a->first < b->first; });
        for (std::size_t i = 1; i < byName.size(); ++i)
            if (byName[i]->first == byName[i - 1]->first)
                refuse(stepInto(placeOfOpen(), byName[i]->first), byName[i]->second.line, "stands there twice");
    }

    static std::string stepInto(const std::string& pointer, std::string_view name) {
        return (pointer == "/" ? "" : pointer) + '/' + pointerStep(name);
    }

    // The innermost list or object that is open.
    std::string placeOfOpen() const {
        std::string pointer;
        for (std::size_t i = 0; i + 1 < open_.size(); ++i)
            pointer += '/' + stepOutOf(open_[i]);
        return pointer.empty() ? "/" : pointer;
    }

    // The value that comes next.
    std::string herePointer() const {
        if (open_.empty())
            return "/";
        const auto& inner = open_.back();
        if (const auto* list = inner.value->as<JsonValue::List>())
            return stepInto(placeOfOpen(), std::to_string(list->size()));
        return stepInto(placeOfOpen(), inner.name);
    }

    // Inside an open container the last entry is the one that is open.
    static std::string stepOutOf(const Open& container) {
        if (const auto* list = container.value->as<JsonValue::List>())
            return std::to_string(list->size() - 1);
        return pointerStep(container.value->as<JsonValue::Members>()->back().first);
    }

    void refuse(const std::string& pointer, int line, const std::string& reason) {
        refusals_.add(pointer, line, reason);
    }

    JsonValue& root_;
    const Reading& reading_;
    Refusals& refusals_;
    const Progress& progress_;
    std::int64_t told_ = 0; // letters
    std::vector<Open> open_;
    std::size_t count_ = 0;
};

} // namespace

std::string_view kindOf(const JsonValue& value) {
    static constexpr std::array<std::string_view, 7> kinds{"null", "true or false", "a number", "a number",
                                                           "text", "a list",        "an object"};
    return kinds[value.content.index()];
}

const JsonValue* memberOf(const JsonValue& value, std::string_view name) {
    if (const auto* members = value.as<JsonValue::Members>())
        for (const auto& [key, member] : *members)
            if (key == name)
                return &member;
    return nullptr;
}

JsonValue readJson(std::string_view text, Refusals& refusals, const Progress& progress) {
    JsonValue root;
    progress.begin(Stage::Read, static_cast<std::int64_t>(text.size()));
    if (text.size() > kLargestImport)
        refusals.add("/", 1, "is larger than 64 MB");
    else if (text.starts_with(kByteOrderMark))
        refusals.add("/", 1, "begins with a byte order mark; save it as UTF-8 without one");
    else {
        Reading reading(text);
        TreeBuilder builder(root, reading, refusals, progress);
        const CountingLetters first(text.data(), reading);
        const CountingLetters last(text.data() + text.size(), reading);
        json::sax_parse(first, last, &builder);
    }
    return root;
}

} // namespace alongside

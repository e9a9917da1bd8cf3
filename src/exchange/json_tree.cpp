#include "exchange/json_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <type_traits>
#include <utility>

namespace alongside {
namespace {

using nlohmann::json;

constexpr std::size_t kUsualMembers = 16; // of a record

// A list or object that is being read, and where the next value in it goes.
struct Open {
    JsonValue* value;
    bool handsOver = false; // its entries
    std::string name = {};  // of the member that comes next
    std::size_t count = 0;  // of entries that came
};

// Builds the tree from the parser's events. Pointers to the values on the way down stay good, because a value grows
// only while it is the innermost.
class TreeBuilder : public nlohmann::json_sax<json> {
public:
    TreeBuilder(JsonValue& root, JsonLetters& letters, Refusals& refusals, const JsonExtent& extent)
        : root_(root), letters_(letters), refusals_(refusals), extent_(extent) {}

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
            refuse(herePointer(), "holds a NUL character");
        return mayHold(value) && add(std::move(value));
    }
    bool binary(json::binary_t&) override { return false; }
    bool start_object(std::size_t) override {
        JsonValue::Members members;
        if (!open_.empty() && open_.back().handsOver)
            members.reserve(kUsualMembers); // not for each of many that are held at a time
        return open(std::move(members));
    }
    bool start_array(std::size_t) override { return open(JsonValue::List()); }
    bool key(std::string& name) override {
        letters_.came();
        if (name.find('\0') != std::string::npos)
            refuse(placeOfOpen(), "has a member whose name holds a NUL character");
        if (!mayHold(name))
            return false;
        open_.back().name = std::move(name);
        return true;
    }
    bool end_object() override {
        refuseTwice(std::get<JsonValue::Members>(open_.back().value->content));
        return close();
    }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const json::exception& error) override {
        std::string reason = error.what();
        const auto start = reason.find("syntax error");
        if (start != std::string::npos)
            reason.erase(0, start);
        else if (const auto code = reason.find("] "); code != std::string::npos) // the library's number of its errors
            reason.erase(0, code + 2);
        reason.erase(std::min(reason.find("; last read"), reason.size()));
        return refuse(placeOfOpen(), "cannot be read as JSON: " + reason);
    }
    void refuseEndless() { refuse(herePointer(), "goes on for over 1 MB without an end"); }

private:
    template <class Content>
    JsonValue* put(Content content) {
        letters_.came();
        const int line = letters_.line();
        if (++held_.values > extent_.most.values) {
            refuse(extent_.use ? placeOfOpen() : "/",
                   "has more than " + std::to_string(extent_.most.values) + " values");
            return nullptr;
        }
        JsonValue* place = &root_;
        if (!open_.empty()) {
            auto& inner = open_.back();
            if (auto* list = std::get_if<JsonValue::List>(&inner.value->content)) {
                if (inner.count == kLongestJsonList && !inner.handsOver) {
                    refuse(placeOfOpen(), "has more than " + std::to_string(kLongestJsonList) + " entries");
                    return nullptr;
                }
                ++inner.count;
                place = &list->emplace_back();
            } else {
                auto& members = std::get<JsonValue::Members>(inner.value->content);
                place = &members.emplace_back(std::move(inner.name), JsonValue{}).second;
            }
        }
        place->content = std::move(content);
        place->line = line;
        return place;
    }

    template <class Content>
    bool add(Content content) {
        if (!put(std::move(content)))
            return false;
        handOver();
        return true;
    }

    template <class Container>
    bool open(Container container) {
        if (open_.size() == kDeepestJson)
            return refuse(placeOfOpen(), "goes deeper than " + std::to_string(kDeepestJson) + " levels");
        auto* value = put(std::move(container));
        if (!value)
            return false;
        const bool handsOver = std::is_same_v<Container, JsonValue::List> && isToHandOver();
        if (handsOver && extent_.lists)
            extent_.lists->push_back(
                {open_.front().value->as<JsonValue::Members>()->back().first, {letters_.count() - 1, letters_.line()}});
        open_.push_back({.value = value, .handsOver = handsOver});
        if (handsOver)
            apart_ = held_;
        return true;
    }

    bool close() {
        letters_.came();
        open_.pop_back();
        handOver();
        return true;
    }

    // Whether a list that begins now is one whose entries go to `use`.
    bool isToHandOver() const {
        if (!extent_.use)
            return false;
        return extent_.lists ? open_.size() == 1 && open_.front().value->as<JsonValue::Members>() : open_.empty();
    }

    // An entry that has come to its end is used, and leaves memory.
    void handOver() {
        if (open_.empty() || !open_.back().handsOver)
            return;
        auto& entries = std::get<JsonValue::List>(open_.back().value->content);
        const std::string_view name = extent_.lists ? std::string_view(extent_.lists->back().member) : extent_.list;
        (*extent_.use)(name, open_.back().count - 1, entries.back());
        entries.pop_back();
        held_ = apart_;
    }

    bool mayHold(const std::string& text) {
        held_.text += text.size();
        return held_.text <= extent_.most.text ||
               refuse(placeOfOpen(), "holds over " + std::to_string(extent_.most.text >> 20) + " MB of text");
    }

    void refuseTwice(const JsonValue::Members& members) {
        auto& byName = byName_; // kept, for every object of a document comes by here
        byName.clear();
        for (const auto& member : members)
            byName.push_back(&member);
        std::ranges::sort(byName, {}, [](auto* member) { return std::pair(std::string_view(member->first), member); });
        for (std::size_t i = 1; i < byName.size(); ++i)
            if (byName[i]->first == byName[i - 1]->first)
                refusals_.add(stepInto(placeOfOpen(), byName[i]->first), byName[i]->second.line, "stands there twice");
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
        return stepInto(placeOfOpen(), inner.value->as<JsonValue::List>() ? std::to_string(inner.count) : inner.name);
    }

    // Inside an open container the last entry is the one that is open.
    static std::string stepOutOf(const Open& container) {
        if (container.value->as<JsonValue::List>())
            return std::to_string(container.count - 1);
        return pointerStep(container.value->as<JsonValue::Members>()->back().first);
    }

    bool refuse(const std::string& pointer, const std::string& reason) {
        refusals_.add(pointer, letters_.line(), reason);
        return false;
    }

    JsonValue& root_;
    JsonLetters& letters_;
    Refusals& refusals_;
    const JsonExtent& extent_;
    std::vector<Open> open_;
    JsonHeld held_;
    JsonHeld apart_; // from the entries that are handed over
    std::vector<const JsonValue::Members::value_type*> byName_;
};

} // namespace

JsonValue readTree(JsonLetters& letters, Refusals& refusals, const JsonExtent& extent) {
    JsonValue root;
    TreeBuilder builder(root, letters, refusals, extent);
    const bool isWholeDocument = extent.list.empty();
    try {
        json::sax_parse(JsonLetter(letters), JsonLetter(), &builder, json::input_format_t::json, isWholeDocument);
    } catch (const EndlessJson&) {
        builder.refuseEndless();
    }
    return root;
}

} // namespace alongside

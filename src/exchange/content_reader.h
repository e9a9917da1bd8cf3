#pragma once

#include "domain/words.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// Throws BadContent for a place given as "file: /pointer".
[[noreturn]] void refuseContent(const std::string& place, const std::string& reason);

// One object of a content file, read member by member; `close` refuses members that nobody asked for.
class ContentObject {
public:
    ContentObject(const nlohmann::json& value, std::string place);

    const std::string& place() const { return place_; }

    std::string text(const char* name); // must be there and say something
    std::string textIfAny(const char* name);
    std::string code(const char* name); // small letters, digits and hyphens
    std::string uuid(const char* name); // in small letters
    int number(const char* name);
    const nlohmann::json* valueIfAny(const char* name);

    template <class Enum>
    Enum word(const char* name) {
        return known<Enum>(text(name), place_ + '/' + name);
    }

    template <class Enum>
    std::optional<Enum> wordIfAny(const char* name) {
        const auto given = textIfAny(name);
        if (given.empty())
            return std::nullopt;
        return known<Enum>(given, place_ + '/' + name);
    }

    template <class Enum>
    std::vector<Enum> words(const char* name) {
        std::vector<Enum> result;
        for (const auto& given : texts(name))
            result.push_back(known<Enum>(given, place_ + '/' + name));
        return result;
    }

    // Reads each object of an array with `read` and closes it. An absent array is empty.
    template <class Read>
    auto listIfAny(const char* name, Read read) {
        std::vector<std::invoke_result_t<Read, ContentObject&>> result;
        for (auto& part : parts(name)) {
            result.push_back(read(part));
            part.close();
        }
        return result;
    }

    // The same, but the array must be there and not empty.
    template <class Read>
    auto list(const char* name, Read read) {
        auto result = listIfAny(name, read);
        if (result.empty())
            refuseContent(place_ + '/' + name, "is missing or empty");
        return result;
    }

    void close() const;

private:
    template <class Enum>
    static Enum known(const std::string& given, const std::string& place) {
        if (const auto value = fromWord<Enum>(given))
            return *value;
        refuseContent(place, '"' + given + "\" is none of the words that may stand here");
    }

    std::vector<std::string> texts(const char* name);
    std::vector<ContentObject> parts(const char* name);

    const nlohmann::json& value_;
    std::string place_;
    std::set<std::string> asked_;
};

// Parses a whole file: one object, no member twice.
nlohmann::json parseContent(std::string_view file, std::string_view text);

// Refuses two entries of a list with the same key.
template <class Item, class Key>
void insistOnDistinct(const std::vector<Item>& items, Key key, const std::string& place) {
    std::set<std::string> seen;
    for (const auto& item : items)
        if (const std::string found(std::invoke(key, item)); !seen.insert(found).second)
            refuseContent(place, '"' + found + "\" stands there twice");
}

} // namespace alongside

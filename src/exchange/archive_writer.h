#pragma once

#include "domain/agreement.h"
#include "domain/date.h"
#include "domain/problem.h"
#include "domain/settings.h"
#include "domain/words.h"
#include "exchange/archive_names.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

// Writes the members of one object in the order in which they are asked for. It has the same questions as
// ArchiveReader, so that one description of a record serves both ways. What is optional and absent is left out;
// everything else is written, even when it is empty.
class ArchiveWriter {
public:
    using Json = nlohmann::ordered_json;

    ArchiveWriter(const RecordNames& names, bool withPrivate) : names_(names), withPrivate_(withPrivate) {}

    Json take() { return std::move(object_); }

    void name(const char* member, const std::string& text) { put(member, text); }
    void text(const char* member, const std::string& text) { put(member, text); }
    void line(const char* member, const std::string& text) { putUnlessEmpty(member, text); }
    void note(const char* member, const std::string& text) { putUnlessEmpty(member, text); }
    void privateNote(const char* member, const std::string& text) {
        if (withPrivate_)
            putUnlessEmpty(member, text);
    }
    void lines(const char* member, const std::vector<std::string>& texts) { put(member, texts); }
    void id(const char* member, const std::string& uuid) { put(member, uuid); }

    void date(const char* member, Date date) { put(member, toText(date)); }
    void date(const char* member, const std::optional<Date>& date) {
        if (date)
            put(member, toText(*date));
    }
    void time(const char* member, const std::optional<TimeOfDay>& time) {
        if (time)
            put(member, timeText(*time));
    }
    void instant(const char* member, const std::optional<Instant>& instant) {
        if (instant)
            put(member, toText(*instant));
    }
    void minutes(const char* member, std::chrono::minutes length) { put(member, length.count()); }
    void whole(const char* member, int number, Range) { put(member, number); }
    void whole(const char* member, const std::optional<int>& number, Range) {
        if (number)
            put(member, *number);
    }
    void number(const char* member, double number, Range) { put(member, numberOf(number)); }
    void flag(const char* member, bool flag) { put(member, flag); }
    void flag(const char* member, const std::optional<bool>& flag) {
        if (flag)
            put(member, *flag);
    }
    void answers(const char* member, const std::map<std::string, Answer>& answers);

    template <class Enum>
    void word(const char* member, Enum value) {
        put(member, wordOf(value));
    }
    template <class Enum>
    void word(const char* member, const std::optional<Enum>& value) {
        if (value)
            put(member, wordOf(*value));
    }
    template <class Enum>
    void words(const char* member, const std::vector<Enum>& values) {
        auto list = Json::array();
        for (const auto value : values)
            list.push_back(wordOf(value));
        put(member, std::move(list));
    }

    template <class Record>
    void ref(const char* member, Id<Record> id) {
        put(member, names_.of(id));
    }
    template <class Record>
    void ref(const char* member, const std::optional<Id<Record>>& id) {
        if (id)
            put(member, names_.of(*id));
    }
    template <class Record>
    void refs(const char* member, const std::vector<Id<Record>>& ids) {
        auto list = Json::array();
        for (const auto id : ids)
            list.push_back(names_.of(id));
        put(member, std::move(list));
    }

    // `describe(fields, item)` says the members of each entry.
    template <class Item, class Describe>
    void list(const char* member, const std::vector<Item>& items, Describe describe) {
        auto list = Json::array();
        for (const auto& item : items)
            list.push_back(described(item, describe));
        put(member, std::move(list));
    }
    template <class Item, class Describe>
    void part(const char* member, const std::optional<Item>& item, Describe describe) {
        if (item)
            put(member, described(*item, describe));
    }

    void share(const char* member, Share share) { put(member, Json::array({share.of, share.in})); }

private:
    template <class Value>
    void put(const char* member, Value&& value) {
        object_[member] = std::forward<Value>(value);
    }
    void putUnlessEmpty(const char* member, const std::string& text) {
        if (!text.empty())
            put(member, text);
    }
    template <class Item, class Describe>
    Json described(const Item& item, Describe describe) {
        ArchiveWriter writer(names_, withPrivate_);
        describe(writer, item);
        return writer.take();
    }
    static Json numberOf(double number); // without a fraction where it has none

    const RecordNames& names_;
    bool withPrivate_;
    Json object_ = Json::object();
};

} // namespace alongside

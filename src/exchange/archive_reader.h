#pragma once

#include "domain/agreement.h"
#include "domain/date.h"
#include "domain/problem.h"
#include "domain/settings.h"
#include "domain/words.h"
#include "exchange/archive_names.h"
#include "exchange/archive_problems.h"
#include "exchange/json_value.h"
#include "exchange/refusals.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

// Reads the members of one object of an archive and refuses what is wrong with them, all at once. It has the same
// questions as ArchiveWriter, so that one description of a record serves both ways. A refused member leaves the value
// as it was. Members that nobody asked for are refused by `close`.
class ArchiveReader {
public:
    ArchiveReader(const JsonValue& value, const JsonPlace& place, const RecordKeys& keys, Refusals& refusals);

    void name(const char* member, std::string& text); // needed, at most kLongestName characters
    void text(const char* member, std::string& text); // needed, at most kLongestText bytes
    void line(const char* member, std::string& text); // may be absent; lengths as above
    void note(const char* member, std::string& text);
    void privateNote(const char* member, std::string& text) { note(member, text); }
    void lines(const char* member, std::vector<std::string>& texts);
    void id(const char* member, std::string& uuid);

    void date(const char* member, Date& date);
    void date(const char* member, std::optional<Date>& date);
    void time(const char* member, std::optional<TimeOfDay>& time);
    void instant(const char* member, std::optional<Instant>& instant);
    void minutes(const char* member, std::chrono::minutes& length); // within a day
    void whole(const char* member, int& number, Range range);
    void whole(const char* member, std::optional<int>& number, Range range);
    void number(const char* member, double& number, Range range);
    void flag(const char* member, bool& flag); // absent is false
    void flag(const char* member, std::optional<bool>& flag);
    void answers(const char* member, std::map<std::string, Answer>& answers);

    template <class Enum>
    void word(const char* member, Enum& value) {
        if (const auto* given = needed(member))
            readWord(*given, member, value);
    }
    template <class Enum>
    void word(const char* member, std::optional<Enum>& value) {
        if (const auto* given = optional(member))
            readWord(*given, member, value);
    }
    template <class Enum>
    void words(const char* member, std::vector<Enum>& values) {
        eachOf(member, [&](ArchiveReader& entry, const JsonValue& given) {
            entry.readWord(given, nullptr, values.emplace_back());
        });
    }

    template <class Record>
    void ref(const char* member, Id<Record>& id) {
        if (const auto* given = needed(member))
            readRef(*given, member, id);
    }
    template <class Record>
    void ref(const char* member, std::optional<Id<Record>>& id) {
        if (const auto* given = optional(member))
            readRef(*given, member, id);
    }
    template <class Record>
    void refs(const char* member, std::vector<Id<Record>>& ids) {
        eachOf(member, [&](ArchiveReader& entry, const JsonValue& given) {
            entry.readRef(given, nullptr, ids.emplace_back());
        });
    }

    // `describe(fields, item)` asks for the members of each entry. An absent list is empty.
    template <class Item, class Describe>
    void list(const char* member, std::vector<Item>& items, Describe describe) {
        eachOf(member, [&](ArchiveReader& entry, const JsonValue&) {
            if (entry.insistOnObject())
                describe(entry, items.emplace_back());
            entry.close();
        });
    }
    template <class Item, class Describe>
    void part(const char* member, std::optional<Item>& item, Describe describe) {
        const auto* given = optional(member);
        if (!given)
            return;
        const JsonPlace place(place_, member);
        ArchiveReader reader(*given, place, keys_, refusals_);
        if (reader.insistOnObject())
            describe(reader, item.emplace());
        reader.close();
    }

    void share(const char* member, Share& share); // may be absent

    // Refuses the object for what its members have together; where one was refused already, that is enough.
    template <class Field>
    void insistOn(const Problems<Field>& problems) {
        if (refusals_.count() > refusedBefore_)
            return;
        for (const auto& [field, fault, entry] : problems)
            refuseAt(MembersOf<Field>::list[static_cast<std::size_t>(field)], entry, fault);
    }

    bool insistOnObject(); // refuses the value when it is something else
    const JsonValue* valueOf(std::string_view member);
    void refuse(const char* member, const JsonValue& given, const std::string& reason);
    const JsonPlace& place() const { return place_; }
    void close();

private:
    const JsonValue* needed(const char* member);
    const JsonValue* optional(const char* member); // nothing where it is null
    const std::string* textIn(const JsonValue& given, const char* member, std::string_view wanted);
    void readText(const JsonValue& given, const char* member, std::string& text,
                  std::optional<Fault> (*faultIn)(std::string_view));
    void readDate(const JsonValue& given, const char* member, std::optional<Date>& date);
    void readWhole(const JsonValue& given, const char* member, std::optional<int>& number, Range range);
    void readAnswer(const JsonValue& given, const char* member, Answer& answer);
    void refuseAt(std::string_view way, std::size_t entry, Fault fault);
    void refuseKind(const JsonValue& given, const char* member, std::string_view wanted);
    void refuseWord(const JsonValue& given, const char* member, const std::string_view* words, std::size_t count);
    void refuseRef(const JsonValue& given, const char* member, std::string_view one);
    const std::string* uuidIn(const JsonValue& given, const char* member);

    template <class Enum, class Value>
    void readWord(const JsonValue& given, const char* member, Value& value) {
        const auto* word = given.as<std::string>();
        const auto known = word ? fromWord<Enum>(*word) : std::nullopt;
        if (known)
            value = *known;
        else
            refuseWord(given, member, Words<Enum>::list.data(), Words<Enum>::list.size());
    }
    template <class Enum>
    void readWord(const JsonValue& given, const char* member, Enum& value) {
        readWord<Enum, Enum>(given, member, value);
    }
    template <class Enum>
    void readWord(const JsonValue& given, const char* member, std::optional<Enum>& value) {
        readWord<Enum, std::optional<Enum>>(given, member, value);
    }

    template <class Record, class Value>
    void readRefInto(const JsonValue& given, const char* member, Value& id) {
        const auto* uuid = uuidIn(given, member);
        if (!uuid)
            return;
        if (const auto found = keys_.find<Record>(*uuid))
            id = *found;
        else
            refuseRef(given, member, Family<Record>::one);
    }
    template <class Record>
    void readRef(const JsonValue& given, const char* member, Id<Record>& id) {
        readRefInto<Record>(given, member, id);
    }
    template <class Record>
    void readRef(const JsonValue& given, const char* member, std::optional<Id<Record>>& id) {
        readRefInto<Record>(given, member, id);
    }

    template <class Read>
    void eachOf(const char* member, Read read) {
        const auto* given = valueOf(member);
        if (!given)
            return;
        const auto* list = given->as<JsonValue::List>();
        if (!list)
            return refuseKind(*given, member, "a list");
        const JsonPlace place(place_, member);
        for (std::size_t i = 0; i < list->size(); ++i) {
            const JsonPlace entryPlace(place, i);
            ArchiveReader entry((*list)[i], entryPlace, keys_, refusals_);
            read(entry, (*list)[i]);
        }
    }

    const JsonValue& value_;
    const JsonValue::Members* members_; // null when the value is no object
    const JsonPlace& place_;
    const RecordKeys& keys_;
    Refusals& refusals_;
    std::size_t refusedBefore_;
    std::vector<bool> asked_;
    std::size_t next_ = 0; // where the member that is asked for next is likely to stand
};

} // namespace alongside

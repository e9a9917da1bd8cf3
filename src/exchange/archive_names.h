#pragma once

#include "exchange/archive_families.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace alongside {

// The uuid of every record that others refer to, for writing an archive.
class RecordNames {
public:
    template <class Record>
    void note(const Record& record) {
        names<Record>().emplace(record.id.value, record.stamp.uuid);
    }

    // Every key in a notebook has a record: its foreign keys see to that.
    template <class Record>
    const std::string& of(Id<Record> id) const {
        return std::get<Names<Record>>(all_).byKey.at(id.value);
    }

private:
    template <class Record>
    struct Names {
        std::unordered_map<std::int64_t, std::string> byKey;
    };

    template <class Record>
    auto& names() {
        return std::get<Names<Record>>(all_).byKey;
    }

    std::tuple<Names<School>, Names<Teacher>, Names<Cycle>, Names<Contact>, Names<Move>> all_;
};

// Finds the record that an archive names by its uuid: in the archive itself or in the notebook it comes into.
class RecordKeys {
public:
    explicit RecordKeys(const Tables& tables) : tables_(tables) {}

    // Notes a record of the archive that does not stand in the notebook yet. False when it was noted before.
    template <class Record>
    bool announce(const std::string& uuid) {
        auto& byUuid = std::get<Keys<Record>>(all_).byUuid;
        const Id<Record> provisional{-1 - static_cast<std::int64_t>(byUuid.size())};
        return byUuid.emplace(uuid, provisional).second;
    }

    // Notes where it stands now.
    template <class Record>
    void settle(const std::string& uuid, Id<Record> id) {
        std::get<Keys<Record>>(all_).byUuid.insert_or_assign(uuid, id);
    }

    template <class Record>
    std::optional<Id<Record>> find(const std::string& uuid) const {
        const auto& byUuid = std::get<Keys<Record>>(all_).byUuid;
        if (const auto found = byUuid.find(uuid); found != byUuid.end())
            return found->second;
        return (tables_.*Family<Record>::table).keyOf(uuid);
    }

private:
    template <class Record>
    struct Keys {
        std::unordered_map<std::string, Id<Record>> byUuid;
    };

    const Tables& tables_;
    std::tuple<Keys<Coach>, Keys<School>, Keys<Teacher>, Keys<Agreement>, Keys<Cycle>, Keys<Contact>, Keys<NextStep>,
               Keys<Win>, Keys<Checklist>, Keys<Pulse>, Keys<Reflection>, Keys<Tool>, Keys<Move>>
        all_;
};

} // namespace alongside

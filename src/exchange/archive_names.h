#pragma once

#include "exchange/archive_families.h"
#include "exchange/packed_uuid.h"

#include <cstdint>
#include <limits>
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
        note(record.id, record.stamp.uuid);
    }
    template <class Record>
    void note(Id<Record> id, std::string_view uuid) {
        auto& names = std::get<Names<Record>>(all_);
        if (const auto small = packed(uuid))
            names.byKey.emplace(id.value, *small);
        else
            names.odd.emplace(id.value, uuid);
    }

    // Every key in a notebook has a record: its foreign keys see to that.
    template <class Record>
    std::string of(Id<Record> id) const {
        const auto& names = std::get<Names<Record>>(all_);
        const auto found = names.byKey.find(id.value);
        return found == names.byKey.end() ? names.odd.at(id.value) : unpacked(found->second);
    }

private:
    template <class Record>
    struct Names {
        std::unordered_map<std::int64_t, PackedUuid> byKey;
        std::unordered_map<std::int64_t, std::string> odd; // that another program wrote
    };

    std::tuple<Names<School>, Names<Teacher>, Names<Cycle>, Names<Contact>, Names<Move>> all_;
};

// Finds the record that an archive names by its uuid: in the archive itself or in the notebook it comes into.
class RecordKeys {
public:
    explicit RecordKeys(const Tables& tables) : tables_(tables) {}

    // Notes a record of the archive that does not stand in the notebook yet. False when it was noted before.
    template <class Record>
    bool announce(const PackedUuid& uuid) {
        auto& [byUuid, awaited] = std::get<Keys<Record>>(all_);
        const Id<Record> provisional{-1 - static_cast<std::int64_t>(byUuid.size())};
        const bool isNew = byUuid.emplace(uuid, provisional).second;
        if (isNew)
            awaiting_ -= awaited.erase(uuid);
        return isNew;
    }

    // Until all are announced, a record that is nowhere may still come: it is found as one that is awaited.
    void await(bool awaits) { awaits_ = awaits; }
    bool isComplete() const { // whether all that were awaited have come
        return awaiting_ == 0;
    }

    // Notes where it stands now.
    template <class Record>
    void settle(const PackedUuid& uuid, Id<Record> id) {
        std::get<Keys<Record>>(all_).byUuid.insert_or_assign(uuid, id);
    }

    template <class Record>
    std::optional<Id<Record>> find(const std::string& uuid) const {
        auto& [byUuid, awaited] = std::get<Keys<Record>>(all_);
        const auto small = packed(uuid);
        if (const auto found = small ? byUuid.find(*small) : byUuid.end(); found != byUuid.end())
            return found->second;
        if (awaits_ && small) {
            if (const auto found = awaited.find(*small); found != awaited.end())
                return found->second;
            const auto ours = (tables_.*Family<Record>::table).keyOf(uuid);
            if (ours || awaiting_ == kMostAwaited)
                return ours;
            ++awaiting_;
            return awaited.emplace(*small, Id<Record>{lastAwaited_++}).first->second;
        }
        return (tables_.*Family<Record>::table).keyOf(uuid);
    }

private:
    template <class Record>
    struct Keys {
        std::unordered_map<PackedUuid, Id<Record>, PackedUuidHash> byUuid, awaited;
    };

    static constexpr std::size_t kMostAwaited = 1'000'000; // at a time; what is beyond is not found

    const Tables& tables_;
    bool awaits_ = false;
    mutable std::size_t awaiting_ = 0;
    mutable std::int64_t lastAwaited_ = std::numeric_limits<std::int64_t>::min();
    mutable std::tuple<Keys<Coach>, Keys<School>, Keys<Teacher>, Keys<Agreement>, Keys<Cycle>, Keys<Contact>,
                       Keys<NextStep>, Keys<Win>, Keys<Checklist>, Keys<Pulse>, Keys<Reflection>, Keys<Tool>,
                       Keys<Move>>
        all_;
};

} // namespace alongside

#pragma once

#include "exchange/archive_families.h"
#include "exchange/archive_names.h"
#include "exchange/archive_records.h"
#include "exchange/import_bytes.h"
#include "exchange/json_reader.h"
#include "exchange/refusals.h"
#include "store/notebook.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace alongside {

// The times of a record as the archive gives them.
struct GivenTimes {
    std::optional<Instant> createdAt;
    std::optional<Instant> changedAt;
};

// What an archive says of itself.
struct ArchiveOrigin {
    std::optional<Instant> exportedAt;
    std::string generator;
    std::string keeper; // the name of the coach whose archive it is; empty where it holds none
    bool isOfAnotherCoach = false;
    bool withPrivate = false; // made with private notes and reflections

    bool operator==(const ArchiveOrigin&) const = default;
};

// What becomes of a record of the archive.
enum class Fate {
    Added,
    Changed,
    Unchanged,
    Kept // as the notebook has it, which is newer
};

// A record beside the one of the notebook that it is about.
template <class Record>
struct Weighed {
    Fate fate{};
    std::optional<Record> ours;
};

// Does `use` once for every kind of record, those first that others refer to.
template <class Use>
void eachFamily(Use use) {
    const auto each = [&]<class... Records>() { (use.template operator()<Records>(), ...); };
    each.template operator()<Coach, School, Teacher, Move, Agreement, Cycle, Contact, NextStep, Win, Checklist, Pulse,
                             Reflection, Tool>();
}

// An archive on its way into a notebook. Of its records one at a time is in memory; beside it stand their ids. They are
// read anew each time, so that references can be followed to the keys which the records get on the way. Everything but
// `check` wants it checked. All that reads throws Stopped, and Error::BadImport where the file is no longer what was
// checked.
class ComingArchive {
public:
    ComingArchive(ImportBytes archive, const Notebook& notebook);

    void check(); // throws Error::BadImport with all refusals
    const Refusals& refusals() const { return refusals_; }

    const ArchiveOrigin& origin() const { return origin_; }
    bool isIntoEmpty() const { return isIntoEmpty_; } // whether the notebook has no records yet
    std::size_t count() const { return count_; }      // of the archive's records
    const std::optional<Settings>& settings() const { return settings_; }
    const std::optional<SchoolCalendar>& calendar() const { return calendar_; }
    const std::optional<Templates>& templates() const { return templates_; }

    // Calls `use(hold)` for every hold. On whom is known as with the records.
    void eachHold(const std::function<void(const Hold&)>& use);

    // Calls `use(record, times)` for every record of a kind. Its references are those known by then. What is unsound
    // is refused once more: a file may change while it is read.
    template <class Record, class Use>
    void eachRecord(Use use) {
        eachEntry<Record>([&](ArchiveReader& fields, Record& record, const GivenTimes& times) {
            insistOnSound(fields, record);
            use(record, times);
        });
    }

    // Makes the record what it would be in the notebook, and says what becomes of it.
    template <class Record>
    Weighed<Record> weigh(Record& record, const GivenTimes& times) const;

    // Notes where a record stands now.
    template <class Record>
    void settle(const std::string& uuid, Id<Record> id) {
        if (const auto small = packed(uuid))
            keys_.settle(*small, id);
    }
    template <class Record>
    Id<Record> keyOf(const std::string& uuid) const { // below 0 while it stands nowhere
        return keys_.find<Record>(uuid).value_or(Id<Record>{});
    }

private:
    static Fate fateOf(const std::optional<Instant>& theirs, Instant ours, bool isSame);
    template <class Record, class Use>
    void eachEntry(Use use);
    void readThrough();
    void insistOnSameFile();
    void readAgain(std::string_view member, const UseEntry& use);
    void insistOnList(ArchiveReader& top, const char* member);
    void checkFormat(ArchiveReader& top);
    void checkConventions(ArchiveReader& top);
    template <class Record>
    void announce(std::size_t index, const JsonValue& entry);
    template <class Record>
    void tryOut(std::size_t index, const JsonValue& entry);
    template <class Record>
    static void insistOnSound(ArchiveReader& fields, const Record& record);
    template <class Record>
    void checkAll();
    void note(const Coach& coach);
    void insistOnOneKeeper();
    void checkHolds(ArchiveReader& top);

    template <class Record>
    void keepOurs(Record&, const Record&) const {}
    void keepOurs(Contact& coming, const Contact& ours) const;
    template <class Record>
    void fit(Record&) const {}
    void fit(Coach& coach) const;

    ImportBytes archive_;
    JsonOutline outline_;
    std::map<std::string_view, Refusals> twice_; // of each member, the ids that stand there twice
    const Tables& notebook_;
    const Progress& progress_;
    Instant now_;
    JsonPlace top_;
    RecordKeys keys_;
    Refusals refusals_;
    Refusals trial_; // of the first reading, in the order of the file
    std::size_t count_ = 0;
    int coaches_ = 0;
    int keepers_ = 0; // of whom it says that the notebook is theirs
    ArchiveOrigin origin_;
    std::optional<Settings> settings_;
    std::optional<SchoolCalendar> calendar_;
    std::optional<Templates> templates_;
    std::string keeper_; // uuid of the coach whose notebook it is; empty while it is nobody's
    bool isIntoEmpty_ = true;
};

// Asks a record what a form would ask. Only the future is let in, by asking as of the last day there is: it says
// something about a clock, nothing about the record, and a notebook written east of here has to come back.
template <class Record>
void ComingArchive::insistOnSound(ArchiveReader& fields, const Record& record) {
    constexpr Date kLastDay = std::chrono::year(2999) / std::chrono::December / 31;
    if constexpr (requires { problemsIn(record, kLastDay); })
        fields.insistOn(problemsIn(record, kLastDay));
    else
        fields.insistOn(problemsIn(record));
}

template <class Record>
GivenTimes readRecord(ArchiveReader& fields, Record& record) {
    GivenTimes times;
    if (!fields.insistOnObject())
        return times;
    fields.id("id", record.stamp.uuid);
    read(fields, record);
    fields.instant("createdAt", times.createdAt);
    fields.instant("changedAt", times.changedAt);
    fields.instant("removedAt", record.stamp.removedAt);
    fields.close();
    return times;
}

template <class Record, class Use>
void ComingArchive::eachEntry(Use use) {
    const JsonPlace place(top_, Family<Record>::member);
    readAgain(Family<Record>::member, [&](std::string_view, std::size_t index, const JsonValue& entry) {
        progress_.went();
        const JsonPlace here(place, index);
        ArchiveReader fields(entry, here, keys_, refusals_);
        Record record;
        const auto times = readRecord(fields, record);
        use(fields, record, times);
    });
}

template <class Record>
Weighed<Record> ComingArchive::weigh(Record& record, const GivenTimes& times) const {
    const auto& table = notebook_.*Family<Record>::table;
    fit(record);
    record.stamp.createdAt = times.createdAt.value_or(now_);
    record.stamp.changedAt = times.changedAt.value_or(now_);
    const auto key = isIntoEmpty_ ? std::nullopt : table.keyOf(record.stamp.uuid);
    if (!key)
        return {Fate::Added, {}};
    auto ours = *table.findAnywhere(*key);
    record.id = *key;
    record.stamp.createdAt = times.createdAt.value_or(ours.stamp.createdAt);
    keepOurs(record, ours);
    auto asOld = record;
    asOld.stamp.changedAt = ours.stamp.changedAt;
    const auto fate = fateOf(times.changedAt, ours.stamp.changedAt, asOld == ours);
    return {fate, std::move(ours)};
}

} // namespace alongside

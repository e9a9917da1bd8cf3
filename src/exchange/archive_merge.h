#pragma once

#include "exchange/archive_import.h"
#include "exchange/archive_names.h"
#include "exchange/json_value.h"
#include "exchange/refusals.h"

namespace alongside {

class ArchiveReader;
struct GivenTimes;

// One archive on its way into a notebook: first everything is checked, then everything is written. The archive is read
// twice, so that references can be followed to the keys which the records get on the way.
class ArchiveMerge {
public:
    ArchiveMerge(const JsonValue& archive, const Notebook& notebook);

    void check(); // throws Error::BadImport with all refusals
    ImportReport into(Tables& tables);

    bool intoEmpty() const { return intoEmpty_; } // whether the notebook has no records yet
    std::size_t count() const { return count_; }  // of the archive's records, once it is checked

private:
    void checkFormat(ArchiveReader& top);
    void checkConventions(ArchiveReader& top);
    template <class Record>
    void announce(ArchiveReader& top);
    template <class Record>
    static void insistOnSound(ArchiveReader& fields, const Record& record);
    template <class Record>
    void checkAll();
    void checkCoaches();

    void mergeConventions(Tables& tables);
    template <class Record>
    void mergeAll(Tables& tables);
    template <class Record>
    void merge(Tables& tables, Record& record, const GivenTimes& times);
    template <class Record>
    void keepOurs(Record&, const Record&) const {}
    void keepOurs(Contact& coming, const Contact& ours) const;
    template <class Record>
    void fit(Record&) const {}
    void fit(Coach& coach) const;

    template <class Record, class Use>
    void eachRecord(Use use);

    const JsonValue& archive_;
    const Tables& notebook_;
    Instant now_;
    JsonPlace top_;
    RecordKeys keys_;
    Refusals refusals_;
    std::size_t count_ = 0;
    std::optional<Settings> settings_;
    std::optional<SchoolCalendar> calendar_;
    std::optional<Templates> templates_;
    std::string keeper_; // uuid of the coach whose notebook it is; empty while it is nobody's
    bool intoEmpty_ = false;
    ImportReport report_;
};

} // namespace alongside

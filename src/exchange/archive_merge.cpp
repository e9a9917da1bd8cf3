#include "exchange/archive_merge.h"

#include "exchange/archive_bin.h"
#include "exchange/archive_holds.h"

namespace alongside {
namespace {

template <class Record>
void mergeAll(ComingArchive& coming, Tables& tables, ImportReport& report) {
    auto& table = tables.*Family<Record>::table;
    coming.eachRecord<Record>([&](Record& record, const GivenTimes& times) {
        const auto [fate, ours] = coming.weigh(record, times);
        if (fate == Fate::Added)
            coming.settle(record.stamp.uuid, table.add(record));
        else
            coming.settle(record.stamp.uuid, ours->id);
        if (fate == Fate::Changed)
            table.replace(record);
        ++(fate == Fate::Added ? report.added : fate == Fate::Changed ? report.changed : report.unchanged);
    });
}

} // namespace

ImportReport merge(ComingArchive& coming, Tables& tables, Instant now) {
    ImportReport report;
    const auto put = [&](auto& table, const auto& convention) {
        if (!takesPlace(table, convention))
            return;
        table.put(*convention);
        report.changed += coming.isIntoEmpty() ? 0 : 1; // there is nothing of the coach's own to change
    };
    put(tables.settings, coming.settings());
    put(tables.calendar, coming.calendar());
    put(tables.templates, coming.templates());
    eachFamily([&]<class Record>() { mergeAll<Record>(coming, tables, report); });
    eachNewHold(coming, tables, [&](const Hold& hold) {
        tables.holds.add(hold);
        ++report.added;
    });
    coming.refusals().throwIfAny(); // checked as it is, it has none; a file may change while it is read
    if (!coming.isIntoEmpty())      // else the notebook becomes what the archive says, to the byte
        report.wentAlong = putAlongIntoBin(tables, now);
    return report;
}

} // namespace alongside

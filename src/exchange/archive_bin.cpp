#include "exchange/archive_bin.h"

#include "overview/bin_tables.h"

namespace alongside {

int putAlongIntoBin(Tables& tables, Instant now) {
    int count = 0;
    for (const auto& teacher : tables.teachers.inBin()) // the newest first: a meeting of two goes with the second
        for (const auto& left : leftOf(tables, teacher.id)) {
            inTableOf(left.kind, tables, [&](auto& table) {
                auto record = *table.find({left.id});
                record.stamp.removedAt = teacher.stamp.removedAt;
                record.stamp.changedAt = now;
                table.replace(record);
            });
            ++count;
        }
    return count;
}

} // namespace alongside

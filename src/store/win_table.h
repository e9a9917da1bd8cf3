#pragma once

#include "domain/win.h"
#include "store/record_table.h"

namespace alongside {

// A win that was not told yet, and whose it is.
struct UntoldWin {
    WinId id;
    TeacherId teacher;

    bool operator==(const UntoldWin&) const = default;
};

// What went well, seen or told.
class WinTable : public RecordTable<Win> {
public:
    using RecordTable::RecordTable;

    std::vector<Win> ofTeacher(TeacherId teacher) const; // newest first
    std::vector<UntoldWin> untold() const;               // oldest first
    std::vector<Date> daysSeen(DateSpan days) const;
};

} // namespace alongside

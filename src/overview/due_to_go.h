#pragma once

#include "domain/keeping.h"
#include "overview/bin_record.h"

#include <optional>
#include <vector>

namespace alongside {

// What the agreement with one teacher no longer lets the coach keep.
struct DueToGo {
    TeacherId teacher;
    KeepingAgreed agreed;
    std::vector<BinRecord> records; // a meeting of several stands with each of them
    int held = 0;                   // more, which a hold keeps

    bool operator==(const DueToGo&) const = default;
};

// What is due to be deleted as of today by the agreements with all teachers, those in the bin too, in the order of
// their names. Nothing that is open is: a promise, a planned meeting, a cycle. What is about several is due when it is
// so by the agreement with each of them. The agreement itself is due once it has ended and nothing else is left; the
// entry of the teacher never is.
std::vector<DueToGo> dueToGo(const Tables& tables, Date today);

// Looking through more meetings than this takes a moment, which nobody has to wait for who came for something else.
inline constexpr int kMeetingsInPassing = 20'000;

// How many records can go, each once; 0 where there are too many meetings to be looked through in passing.
int countDueInPassing(const Tables& tables, Date today);

// What goes when the coach deletes what is due of these teachers, each record once: what is about others too stays,
// unless they are among them.
std::vector<BinRecord> goneOf(const std::vector<DueToGo>& due, const std::vector<TeacherId>& teachers);

} // namespace alongside

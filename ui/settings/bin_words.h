#pragma once

#include "overview/bin.h"

#include <QString>

#include <map>
#include <vector>

namespace alongside {

using TeacherNames = std::map<TeacherId, QString>; // those in the bin too

// What the entry is about: "Ana Ruiz", "Meeting with Ana Ruiz on 12 Nov", "Next step with Ana Ruiz: send the video".
QString titleOf(const BinEntry& entry, const TeacherNames& names, Date today);

// What a restored entry is: "Ana Ruiz is back", "Back from the bin: Meeting with Ana Ruiz, 12 Nov".
QString backWords(const BinEntry& entry, const TeacherNames& names, Date today);

// What went along: "12 meetings, 3 next steps and 2 wins"; empty when nothing did.
QString alongWith(const BinEntry& entry);

// "12 meetings, 3 next steps and 2 wins"; empty for none.
QString countsWords(const std::vector<BinRecord>& records);
QString countsWords(const std::map<BinKind, int>& counts);

// When it was removed: "today at 10:15", "12 Nov 2025".
QString removedWhen(Instant removedAt, Date today);

// Why it cannot come back yet, and what to do; empty when it can.
QString obstacleWords(const BinEntry& entry, const TeacherNames& names);

} // namespace alongside

#pragma once

#include "domain/teacher.h"
#include "overview/agreement_versions.h"
#include "store/tables.h"

#include <map>
#include <optional>
#include <vector>

namespace alongside {

// How long ago a teacher was met, beside the rhythm that holds for the two; counts of school days.
struct RhythmStanding {
    TeacherId teacher;
    std::optional<Date> lastMet; // the last substantive contact that was not unasked
    int quietFor = 0;            // since then or, if they never met, since the teacher started
    int soft = 0;                // the agreed rhythm, or the default
    int hard = 0;                // the longest quiet time agreed on, or twice the rhythm

    bool isPastSoft() const { return quietFor > soft; }
    bool operator==(const RhythmStanding&) const = default;
};

RhythmStanding rhythmWith(const Tables& tables, const Teacher& teacher, Date today);

// Who was met in the last weeks up to `today`, which most were: those contacts lie together and are read in one go.
struct MetOfLate {
    Date from{}, today{};
    std::map<TeacherId, Date> last; // substantive and not unasked
    HeldContacts thisMonth;
};

MetOfLate metOfLate(const Tables& tables, Date today);

// The last substantive contact, not unasked, with each of these who ever had one: who was not met of late is looked for
// one by one.
std::map<TeacherId, Date> lastMetWithEach(const Tables& tables, MetOfLate late, const std::vector<TeacherId>& teachers);

// Of these, the active and light-touch ones past the soft limit, longest past their own limit first.
std::vector<RhythmStanding> quietList(const Tables& tables, const std::vector<Teacher>& teachers,
                                      const AgreementVersions& versions, MetOfLate late);

} // namespace alongside

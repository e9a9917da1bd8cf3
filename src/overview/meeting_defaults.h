#pragma once

#include "domain/contact.h"
#include "store/tables.h"

#include <optional>
#include <vector>

namespace alongside {

// What is known about a meeting before its panel opens.
struct MeetingWish {
    std::vector<TeacherId> with;     // asked for by name
    std::optional<TeacherId> inView; // on screen, if nothing better suggests itself
    bool toPlan = false;
    bool anew = false; // whatever appointment runs now
    std::optional<Date> on{};
    std::optional<TimeOfDay> at{}; // both as picked in a calendar
};

// The quarter of an hour that has passed: what is logged has been. And the one to come, on the same day: what is
// planned has not.
TimeOfDay lastQuarter(TimeOfDay time);
TimeOfDay nextQuarter(TimeOfDay time);

// The contact that the coach most likely wants to write down. To log: the appointment that runs now or ended at most
// half an hour ago, with those asked for if any were, as held (it keeps its id); else a new one now with those asked
// for or the teacher in view. To plan: a new one on the next school day. A day or time that was picked holds. Its kind
// is the planned one's, else the kind logged last.
Contact startOf(const Tables& tables, const MeetingWish& wish, Date today, TimeOfDay now);

// When a next step written down on `from` is due unless said otherwise: the school day before the next meeting planned
// with one of them, or that meeting's day where that would be `from` or earlier; else seven days on, or the
// next school day after those.
Date usualDue(const Tables& tables, const std::vector<TeacherId>& with, Date from);

} // namespace alongside

#pragma once

#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// Where the coaching of a teacher stands. A paused or ended one is on no quiet list.
enum class TeacherStatus { Active, Light, Paused, Ended };

template <>
struct Words<TeacherStatus> {
    static constexpr std::array<std::string_view, 4> list{"active", "light", "paused", "ended"};
};

// How coach and teacher knew each other before.
enum class PriorRelation { None, Colleagues, SameTeam, WorkedUnder, WorkedOver, Other };

template <>
struct Words<PriorRelation> {
    static constexpr std::array<std::string_view, 6> list{"none",         "colleagues",  "same-team",
                                                          "worked-under", "worked-over", "other"};
};

// When the coach may step into the classroom.
enum class VisitRule { AnyTime, ThesePeriods, InvitationOnly, None };

template <>
struct Words<VisitRule> {
    static constexpr std::array<std::string_view, 4> list{"any-time", "these-periods", "invitation-only", "none"};
};

// How a teacher likes to hear what went well.
enum class Recognition { PrivateSpoken, PrivateWritten, SmallGroup, StaffWide, NotAtAll };

template <>
struct Words<Recognition> {
    static constexpr std::array<std::string_view, 5> list{"private-spoken", "private-written", "small-group",
                                                          "staff-wide", "not-at-all"};
};

// A teacher whom the coach works with.
struct Teacher {
    TeacherId id;
    RecordStamp stamp;
    std::string name;
    std::string preferredName;
    std::string pronouns;
    std::string role;
    std::vector<std::string> subjects;
    std::vector<std::string> grades;
    std::string room;
    std::vector<SchoolId> schools;
    std::string planningPeriods;
    std::string email;
    std::string phone;
    std::string rosterId;
    TeacherStatus status = TeacherStatus::Active;
    Date startedOn{};
    PriorRelation priorRelation = PriorRelation::None;
    std::optional<VisitRule> dropIn;
    std::optional<Recognition> recognition;
    std::string feedback;
    std::string channel;
    std::string quietHours;

    bool operator==(const Teacher&) const = default;
};

// The name to use in talk: the preferred one, else the name.
const std::string& calledName(const Teacher& teacher);

// Active or with a light touch: neither paused nor ended.
bool isCoached(const Teacher& teacher);

enum class TeacherField {
    Name,
    PreferredName,
    Pronouns,
    Role,
    Subjects,
    Grades,
    Room,
    Schools,
    PlanningPeriods,
    Email,
    Phone,
    RosterId,
    StartedOn,
    Feedback,
    Channel,
    QuietHours,
    Prior,
    Visits,
    Praise
};

Problems<TeacherField> problemsIn(const Teacher& teacher);

} // namespace alongside

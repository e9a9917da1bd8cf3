#pragma once

#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"
#include "domain/words.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace alongside {

// What kind of contact it was.
enum class ContactKind {
    CheckIn,
    Planning,
    Visit,
    Debrief,
    ProblemSolving,
    CoPlanning,
    CoTeaching,
    Modelling,
    StudentWork,
    HandOver,
    Hallway,
    Message,
    Team,
    Other
};

template <>
struct Words<ContactKind> {
    static constexpr std::array<std::string_view, 14> list{
        "check-in",  "planning",     "visit",     "debrief", "problem-solving", "co-planning", "co-teaching",
        "modelling", "student-work", "hand-over", "hallway", "message",         "team",        "other"};
};

// How the two met.
enum class ContactMode { InPerson, Call, Video, Message };

template <>
struct Words<ContactMode> {
    static constexpr std::array<std::string_view, 4> list{"in-person", "call", "video", "message"};
};

// Who asked for the contact; standing: it was agreed once for every week.
enum class AskedBy { Teacher, Coach, Standing };

template <>
struct Words<AskedBy> {
    static constexpr std::array<std::string_view, 3> list{"teacher", "coach", "standing"};
};

// How welcome the coach was. Unasked contacts count in no practice.
enum class Welcome { Invited, Agreed, Standing, Unasked };

template <>
struct Words<Welcome> {
    static constexpr std::array<std::string_view, 4> list{"invited", "agreed", "standing", "unasked"};
};

// What became of the contact. A moved one keeps its first date; the new date is a contact of its own.
enum class ContactStatus {
    Planned,
    Held,
    MovedByCoach,
    CancelledByCoach,
    MovedByTeacher,
    CancelledByTeacher,
    CoachAbsent,
    TeacherAbsent
};

template <>
struct Words<ContactStatus> {
    static constexpr std::array<std::string_view, 8> list{"planned",          "held",
                                                          "moved-by-coach",   "cancelled-by-coach",
                                                          "moved-by-teacher", "cancelled-by-teacher",
                                                          "coach-absent",     "teacher-absent"};
};

// A meeting, a visit, a talk in the hallway, a message: one contact with one teacher or several.
struct Contact {
    ContactId id;
    RecordStamp stamp;
    std::vector<TeacherId> with;
    Date on{};
    std::optional<TimeOfDay> start;
    std::chrono::minutes length{30};
    ContactKind kind = ContactKind::CheckIn;
    ContactMode mode = ContactMode::InPerson;
    std::string place;
    AskedBy askedBy = AskedBy::Coach;
    Welcome welcome = Welcome::Agreed;
    ContactStatus status = ContactStatus::Held;
    bool planned = false; // it was an appointment before it was held
    std::optional<Date> noticeOn;
    std::string sharedNote;
    std::string privateNote; // never leaves in any export unless the coach asks for it
    std::optional<Date> summarySentOn;
    bool openedWithWin = false;
    bool readBack = false;
    bool hardMoment = false;
    bool nothingToDo = false;
    bool goalLinked = false;
    std::vector<MoveId> moves;
    std::optional<CycleId> cycle;

    bool operator==(const Contact&) const = default;
};

// Hallway talks and messages: they show presence, but are no meeting.
bool isBrief(ContactKind kind);

// Held and not brief.
bool isSubstantive(const Contact& contact);

enum class ContactField {
    With,
    On,
    Start,
    Length,
    Place,
    Status,
    NoticeOn,
    SharedNote,
    PrivateNote,
    SummarySentOn,
    NothingToDo
};

Problems<ContactField> problemsIn(const Contact& contact, Date today);

} // namespace alongside

#pragma once

#include "domain/agreement.h"
#include "domain/checklist.h"
#include "domain/coach.h"
#include "domain/contact.h"
#include "domain/cycle.h"
#include "domain/hold.h"
#include "domain/move.h"
#include "domain/next_step.h"
#include "domain/pulse.h"
#include "domain/reflection.h"
#include "domain/school.h"
#include "domain/school_calendar.h"
#include "domain/settings.h"
#include "domain/teacher.h"
#include "domain/template_item.h"
#include "domain/tool.h"
#include "domain/win.h"

#include <array>
#include <string_view>

namespace alongside {

// Where the archive keeps each field that a record can have problems in, in the order of its enum; # is the place of
// the entry in its list.
template <class Field>
struct MembersOf;

template <>
struct MembersOf<SettingsField> {
    static constexpr std::array<std::string_view, 5> list{"windowSchoolDays", "minEvents", "rhythm", "strong",
                                                          "steady"};
};

template <>
struct MembersOf<CalendarField> {
    static constexpr std::array<std::string_view, 7> list{"weekdays",        "terms/#/name",    "terms/#/from",
                                                          "terms/#/until",   "holidays/#/name", "holidays/#/from",
                                                          "holidays/#/until"};
};

template <>
struct MembersOf<CoachField> {
    static constexpr std::array<std::string_view, 11> list{"name",
                                                           "role",
                                                           "email",
                                                           "phone",
                                                           "usualHours",
                                                           "taughtAt/#/school",
                                                           "taughtAt/#/from",
                                                           "taughtAt/#/until",
                                                           "trainings/#/on",
                                                           "trainings/#/title",
                                                           "trainings/#/hours"};
};

template <>
struct MembersOf<SchoolField> {
    static constexpr std::array<std::string_view, 5> list{"name", "shortName", "principal", "cultureNotes/#/on",
                                                          "cultureNotes/#/text"};
};

template <>
struct MembersOf<TeacherField> {
    static constexpr std::array<std::string_view, 19> list{
        "name",      "preferredName",   "pronouns",      "role",   "subjects/#", "grades/#",  "room",
        "schools/#", "planningPeriods", "email",         "phone",  "rosterId",   "startedOn", "feedback",
        "channel",   "quietHours",      "priorRelation", "dropIn", "recognition"};
};

template <>
struct MembersOf<AgreementField> {
    static constexpr std::array<std::string_view, 15> list{"version",
                                                           "startedOn",
                                                           "discussedOn",
                                                           "acknowledgedOn",
                                                           "endedOn",
                                                           "reviewOn",
                                                           "rhythm",
                                                           "longestQuiet",
                                                           "reply",
                                                           "summaryWithin",
                                                           "notice",
                                                           "rung",
                                                           "answers",
                                                           "acknowledgements/#/name",
                                                           "acknowledgements/#/on"};
};

template <>
struct MembersOf<CycleField> {
    static constexpr std::array<std::string_view, 7> list{"goal",          "studentsWill",  "startedOn",     "endedOn",
                                                          "phases/#/name", "phases/#/from", "phases/#/until"};
};

template <>
struct MembersOf<ContactField> {
    static constexpr std::array<std::string_view, 11> list{
        "teachers/#", "on",         "start",       "minutes",       "place",      "status",
        "noticeOn",   "sharedNote", "privateNote", "summarySentOn", "nothingToDo"};
};

template <>
struct MembersOf<NextStepField> {
    static constexpr std::array<std::string_view, 12> list{"teacher",
                                                           "owner",
                                                           "what",
                                                           "kind",
                                                           "madeOn",
                                                           "dueOn",
                                                           "renegotiations/#/on",
                                                           "renegotiations/#/dueOn",
                                                           "state",
                                                           "closedOn",
                                                           "source",
                                                           "lookBack/on"};
};

template <>
struct MembersOf<WinField> {
    static constexpr std::array<std::string_view, 4> list{"seenOn", "what", "toldOn", "toldHow"};
};

template <>
struct MembersOf<ChecklistField> {
    static constexpr std::array<std::string_view, 7> list{"from",         "until",        "note",        "items",
                                                          "items/#/code", "items/#/text", "items/#/note"};
};

template <>
struct MembersOf<PulseField> {
    static constexpr std::array<std::string_view, 4> list{"teacher", "on", "answers/#/item", "words"};
};

template <>
struct MembersOf<ReflectionField> {
    static constexpr std::array<std::string_view, 3> list{"on", "prompt", "text"};
};

template <>
struct MembersOf<ToolField> {
    static constexpr std::array<std::string_view, 7> list{"name",    "kind", "does",        "builds/#",
                                                          "caution", "link", "uses/#/since"};
};

template <>
struct MembersOf<TemplateField> {
    static constexpr std::array<std::string_view, 5> list{"checklist/#/code", "checklist/#/words",
                                                          "checklist/#/strategy", "goals/#/code", "goals/#/words"};
};

template <>
struct MembersOf<MoveField> {
    static constexpr std::array<std::string_view, 2> list{"words", "whenNot"};
};

template <>
struct MembersOf<HoldField> {
    static constexpr std::array<std::string_view, 4> list{"setOn", "reason", "liftedOn", "whyLifted"};
};

} // namespace alongside

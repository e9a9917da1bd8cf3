#pragma once

#include "domain/id.h"

#include <optional>

namespace alongside {

// What the coach did, for the words of undo. The front end says it.
enum class Op {
    AddTeacher,
    CorrectTeacher,
    RemoveTeacher,
    LogMeeting,
    PlanMeeting,
    CorrectMeeting,
    RemoveMeeting,
    SendSummary,
    AddNextStep,
    CorrectNextStep,
    KeepNextStep,
    MoveNextStep,
    ReleaseNextStep,
    MissNextStep,
    ReopenNextStep,
    LookBack,
    RemoveNextStep,
    NoteWin,
    TellWin,
    CorrectWin,
    RemoveWin,
    StartAgreement,
    FillInAgreement,
    DiscussAgreement,
    AcknowledgeAgreement,
    RenewAgreement,
    EndAgreement,
    RemoveAgreement,
    TickChecklist,
    NoteOnChecklist,
    StartCycle,
    CorrectCycle,
    CloseCycle,
    AddSchool,
    CorrectSchool,
    CorrectCoach,
    ChangeSettings,
    ChangeCalendar,
    Import
};

// One step of undo: what was done, and about whom where it was about one teacher.
struct Deed {
    Op op = Op::Import;
    std::optional<TeacherId> about;

    Deed(Op what) : op(what) {}
    Deed(Op what, TeacherId teacher) : op(what), about(teacher) {}
    bool operator==(const Deed&) const = default;
};

} // namespace alongside

#pragma once

#include "domain/id.h"

#include <optional>

namespace alongside {

// What the coach did, for the words of undo. The front end says it. `Import` stays the last one.
enum class Op {
    AddTeacher,
    BringTeachers,
    TakeOverRoster,
    CorrectTeacher,
    LightenCoaching,
    PauseCoaching,
    EndCoaching,
    ReturnToCoaching,
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
    ReopenCycle,
    LinkToCycle,
    UnlinkFromCycle,
    RemoveCycle,
    Reflect,
    CorrectReflection,
    RemoveReflection,
    RecordPulse,
    CorrectPulse,
    AddPulseSheet,
    RemovePulse,
    FavourMove,
    UnfavourMove,
    RewordMove,
    RestoreMove,
    AddMove,
    CorrectMove,
    RemoveMove,
    AddTool,
    CorrectTool,
    RemoveTool,
    ChangeTemplate,
    AddSchool,
    CorrectSchool,
    RemoveSchool,
    CorrectCoach,
    ChangeSettings,
    ResetSettings,
    ChangeCalendar,
    HoldEverything,
    LiftHold,
    Restore,
    DeleteForGood,
    Import
};

// One step of undo: what was done, and about whom where it was about one teacher. Equal deeds one right after the other
// that carry the same stretch of work (not 0), such as the typing in one field, are one step together.
struct Deed {
    Op op = Op::Import;
    std::optional<TeacherId> about;
    int stretch = 0;
    int many = 0; // how many records it was, where the words say it

    Deed(Op what) : op(what) {}
    Deed(Op what, TeacherId teacher, int stretchOfWork = 0) : op(what), about(teacher), stretch(stretchOfWork) {}
    Deed(Op what, int howMany) : op(what), many(howMany) {}

    // About nobody.
    static Deed inStretch(Op what, int stretchOfWork) {
        Deed deed(what);
        deed.stretch = stretchOfWork;
        return deed;
    }

    bool operator==(const Deed&) const = default;
};

} // namespace alongside

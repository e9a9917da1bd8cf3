#include "shared/wording/deed_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

} // namespace

QString withName(const QString& name, const QString& plain, const QString& with) {
    return name.isEmpty() ? plain : with.arg(name);
}

QString wordsFor(const Deed& deed, const QString& name) {
    switch (deed.op) {
    case Op::AddTeacher:
        return withName(name, Say::tr("add teacher"), Say::tr("add %1"));
    case Op::BringTeachers:
        return Say::tr("bring %Ln teacher(s)", nullptr, deed.many);
    case Op::TakeOverRoster:
        return Say::tr("take over the roster");
    case Op::CorrectTeacher:
        return withName(name, Say::tr("edit teacher"), Say::tr("edit %1"));
    case Op::LightenCoaching:
        return withName(name, Say::tr("light touch"), Say::tr("light touch for %1"));
    case Op::PauseCoaching:
        return withName(name, Say::tr("pause coaching"), Say::tr("pause coaching %1"));
    case Op::EndCoaching:
        return withName(name, Say::tr("end coaching"), Say::tr("end coaching %1"));
    case Op::ReturnToCoaching:
        return withName(name, Say::tr("return to coaching"), Say::tr("return to coaching %1"));
    case Op::RemoveTeacher:
        return withName(name, Say::tr("remove teacher"), Say::tr("remove %1"));
    case Op::LogMeeting:
        return withName(name, Say::tr("log meeting"), Say::tr("log meeting with %1"));
    case Op::PlanMeeting:
        return withName(name, Say::tr("plan meeting"), Say::tr("plan meeting with %1"));
    case Op::CorrectMeeting:
        return withName(name, Say::tr("edit meeting"), Say::tr("edit meeting with %1"));
    case Op::RemoveMeeting:
        return withName(name, Say::tr("remove meeting"), Say::tr("remove meeting with %1"));
    case Op::SendSummary:
        return withName(name, Say::tr("mark summary as sent"), Say::tr("mark summary for %1 as sent"));
    case Op::AddNextStep:
        return withName(name, Say::tr("add next step"), Say::tr("add next step with %1"));
    case Op::CorrectNextStep:
        return withName(name, Say::tr("edit next step"), Say::tr("edit next step with %1"));
    case Op::KeepNextStep:
        return withName(name, Say::tr("mark next step as kept"), Say::tr("mark next step with %1 as kept"));
    case Op::MoveNextStep:
        return withName(name, Say::tr("move date"), Say::tr("move date of next step with %1"));
    case Op::ReleaseNextStep:
        return withName(name, Say::tr("release next step"), Say::tr("release next step with %1"));
    case Op::MissNextStep:
        return withName(name, Say::tr("mark next step as missed"), Say::tr("mark next step with %1 as missed"));
    case Op::ReopenNextStep:
        return withName(name, Say::tr("open next step again"), Say::tr("open next step with %1 again"));
    case Op::LookBack:
        return withName(name, Say::tr("look back"), Say::tr("look back at next step with %1"));
    case Op::RemoveNextStep:
        return withName(name, Say::tr("remove next step"), Say::tr("remove next step with %1"));
    case Op::NoteWin:
        return withName(name, Say::tr("note win"), Say::tr("note win of %1"));
    case Op::TellWin:
        return withName(name, Say::tr("mark win as told"), Say::tr("mark win of %1 as told"));
    case Op::CorrectWin:
        return withName(name, Say::tr("edit win"), Say::tr("edit win of %1"));
    case Op::RemoveWin:
        return withName(name, Say::tr("remove win"), Say::tr("remove win of %1"));
    case Op::StartAgreement:
        return withName(name, Say::tr("start agreement"), Say::tr("start agreement with %1"));
    case Op::FillInAgreement:
        return withName(name, Say::tr("fill in agreement"), Say::tr("fill in agreement with %1"));
    case Op::DiscussAgreement:
        return withName(name, Say::tr("mark agreement as discussed"), Say::tr("mark agreement with %1 as discussed"));
    case Op::AcknowledgeAgreement:
        return withName(name, Say::tr("acknowledge agreement"), Say::tr("acknowledge agreement with %1"));
    case Op::RenewAgreement:
        return withName(name, Say::tr("start new version of agreement"),
                        Say::tr("start new version of agreement with %1"));
    case Op::EndAgreement:
        return withName(name, Say::tr("end agreement"), Say::tr("end agreement with %1"));
    case Op::RemoveAgreement:
        return withName(name, Say::tr("remove agreement"), Say::tr("remove agreement with %1"));
    case Op::TickChecklist:
        return withName(name, Say::tr("tick checklist"), Say::tr("tick checklist for %1"));
    case Op::NoteOnChecklist:
        return withName(name, Say::tr("note on checklist"), Say::tr("note on checklist for %1"));
    case Op::StartCycle:
        return withName(name, Say::tr("start cycle"), Say::tr("start cycle with %1"));
    case Op::CorrectCycle:
        return withName(name, Say::tr("edit cycle"), Say::tr("edit cycle with %1"));
    case Op::CloseCycle:
        return withName(name, Say::tr("close cycle"), Say::tr("close cycle with %1"));
    case Op::ReopenCycle:
        return withName(name, Say::tr("open cycle again"), Say::tr("open cycle with %1 again"));
    case Op::LinkToCycle:
        return withName(name, Say::tr("link to cycle"), Say::tr("link to cycle with %1"));
    case Op::UnlinkFromCycle:
        return withName(name, Say::tr("unlink from cycle"), Say::tr("unlink from cycle with %1"));
    case Op::RemoveCycle:
        return withName(name, Say::tr("remove cycle"), Say::tr("remove cycle with %1"));
    case Op::Reflect:
        return withName(name, Say::tr("write in the journal"), Say::tr("write about %1 in the journal"));
    case Op::CorrectReflection:
        return withName(name, Say::tr("edit page of the journal"), Say::tr("edit page of the journal about %1"));
    case Op::RemoveReflection:
        return withName(name, Say::tr("remove page of the journal"), Say::tr("remove page of the journal about %1"));
    case Op::RecordPulse:
        return withName(name, Say::tr("keep pulse"), Say::tr("keep pulse of %1"));
    case Op::CorrectPulse:
        return withName(name, Say::tr("edit pulse"), Say::tr("edit pulse of %1"));
    case Op::AddPulseSheet:
        return Say::tr("add sheet to the pulse without names");
    case Op::RemovePulse:
        return withName(name, Say::tr("remove pulse"), Say::tr("remove pulse of %1"));
    case Op::FavourMove:
        return Say::tr("mark move as a favourite");
    case Op::UnfavourMove:
        return Say::tr("take move from the favourites");
    case Op::RewordMove:
        return Say::tr("reword move");
    case Op::RestoreMove:
        return Say::tr("go back to the move's original words");
    case Op::AddMove:
        return Say::tr("add move");
    case Op::CorrectMove:
        return Say::tr("edit move");
    case Op::RemoveMove:
        return Say::tr("remove move");
    case Op::AddTool:
        return Say::tr("add tool");
    case Op::CorrectTool:
        return Say::tr("edit tool");
    case Op::RemoveTool:
        return Say::tr("remove tool");
    case Op::ChangeTemplate:
        return withName(name, Say::tr("change template"), Say::tr("use the changed checklist for %1"));
    case Op::AddSchool:
        return Say::tr("add school");
    case Op::CorrectSchool:
        return Say::tr("edit school");
    case Op::RemoveSchool:
        return Say::tr("remove school");
    case Op::CorrectCoach:
        return Say::tr("edit my details");
    case Op::ChangeSettings:
        return Say::tr("change thresholds");
    case Op::ResetSettings:
        return Say::tr("set thresholds back");
    case Op::ChangeCalendar:
        return Say::tr("change calendar");
    case Op::HoldEverything:
        return withName(name, Say::tr("keep everything about everybody"), Say::tr("keep everything about %1"));
    case Op::LiftHold:
        return withName(name, Say::tr("lift the hold on everybody"), Say::tr("lift the hold on %1"));
    case Op::Restore:
        return withName(name, Say::tr("restore from the bin"), Say::tr("restore from the bin (%1)"));
    case Op::DeleteForGood:
        return Say::tr("delete for good");
    case Op::Import:
        return Say::tr("import");
    }
    return {};
}

} // namespace alongside

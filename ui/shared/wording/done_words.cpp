#include "shared/wording/deed_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

} // namespace

QString doneWordsFor(const Deed& deed, const QString& name) {
    switch (deed.op) {
    case Op::AddTeacher:
        return withName(name, Say::tr("Teacher added"), Say::tr("%1 added"));
    case Op::BringTeachers:
        return Say::tr("%Ln teacher(s) brought in", nullptr, deed.many);
    case Op::TakeOverRoster:
        return Say::tr("Roster taken over");
    case Op::LightenCoaching:
        return withName(name, Say::tr("Light touch from now on"), Say::tr("Light touch for %1 from now on"));
    case Op::PauseCoaching:
        return withName(name, Say::tr("Coaching paused"), Say::tr("Coaching %1 paused"));
    case Op::EndCoaching:
        return withName(name, Say::tr("Coaching ended"), Say::tr("Coaching %1 ended"));
    case Op::ReturnToCoaching:
        return withName(name, Say::tr("Coaching goes on"), Say::tr("Coaching %1 goes on"));
    case Op::RemoveTeacher:
        return withName(name, Say::tr("Teacher removed"), Say::tr("%1 removed"));
    case Op::LogMeeting:
        return withName(name, Say::tr("Meeting logged"), Say::tr("Meeting with %1 logged"));
    case Op::PlanMeeting:
        return withName(name, Say::tr("Meeting planned"), Say::tr("Meeting with %1 planned"));
    case Op::CorrectMeeting:
        return withName(name, Say::tr("Meeting changed"), Say::tr("Meeting with %1 changed"));
    case Op::RemoveMeeting:
        return withName(name, Say::tr("Meeting removed"), Say::tr("Meeting with %1 removed"));
    case Op::SendSummary:
        return withName(name, Say::tr("Summary marked as sent"), Say::tr("Summary for %1 marked as sent"));
    case Op::AddNextStep:
        return withName(name, Say::tr("Next step added"), Say::tr("Next step with %1 added"));
    case Op::CorrectNextStep:
        return withName(name, Say::tr("Next step changed"), Say::tr("Next step with %1 changed"));
    case Op::KeepNextStep:
        return withName(name, Say::tr("Marked as kept"), Say::tr("Next step with %1 marked as kept"));
    case Op::MoveNextStep:
        return withName(name, Say::tr("Date moved"), Say::tr("Date of next step with %1 moved"));
    case Op::ReleaseNextStep:
        return withName(name, Say::tr("Next step released"), Say::tr("Next step with %1 released"));
    case Op::MissNextStep:
        return withName(name, Say::tr("Marked as missed"), Say::tr("Next step with %1 marked as missed"));
    case Op::ReopenNextStep:
        return withName(name, Say::tr("Next step is open again"), Say::tr("Next step with %1 is open again"));
    case Op::LookBack:
        return withName(name, Say::tr("Looked back"), Say::tr("Looked back at next step with %1"));
    case Op::RemoveNextStep:
        return withName(name, Say::tr("Next step removed"), Say::tr("Next step with %1 removed"));
    case Op::NoteWin:
        return withName(name, Say::tr("Win noted"), Say::tr("Win of %1 noted"));
    case Op::TellWin:
        return withName(name, Say::tr("Win marked as told"), Say::tr("Win of %1 marked as told"));
    case Op::CorrectWin:
        return withName(name, Say::tr("Win changed"), Say::tr("Win of %1 changed"));
    case Op::RemoveWin:
        return withName(name, Say::tr("Win removed"), Say::tr("Win of %1 removed"));
    case Op::DiscussAgreement:
        return withName(name, Say::tr("Agreement marked as discussed"),
                        Say::tr("Agreement with %1 marked as discussed"));
    case Op::AcknowledgeAgreement:
        return withName(name, Say::tr("Agreement acknowledged"), Say::tr("Agreement with %1 acknowledged"));
    case Op::EndAgreement:
        return withName(name, Say::tr("Agreement ended"), Say::tr("Agreement with %1 ended"));
    case Op::RemoveAgreement:
        return withName(name, Say::tr("Agreement removed"), Say::tr("Agreement with %1 removed"));
    case Op::StartCycle:
        return withName(name, Say::tr("Cycle started"), Say::tr("Cycle with %1 started"));
    case Op::CloseCycle:
        return withName(name, Say::tr("Cycle closed"), Say::tr("Cycle with %1 closed"));
    case Op::ReopenCycle:
        return withName(name, Say::tr("Cycle goes on"), Say::tr("Cycle with %1 goes on"));
    case Op::RemoveCycle:
        return withName(name, Say::tr("Cycle removed"), Say::tr("Cycle with %1 removed"));
    case Op::Reflect:
        return Say::tr("Kept in your journal");
    case Op::CorrectReflection:
        return Say::tr("Page of your journal changed");
    case Op::RemoveReflection:
        return Say::tr("Page of your journal removed");
    case Op::RecordPulse:
        return withName(name, Say::tr("Pulse kept"), Say::tr("Pulse of %1 kept"));
    case Op::CorrectPulse:
        return withName(name, Say::tr("Pulse changed"), Say::tr("Pulse of %1 changed"));
    case Op::AddPulseSheet:
        return Say::tr("Sheet added");
    case Op::RemovePulse:
        return withName(name, Say::tr("Pulse removed"), Say::tr("Pulse of %1 removed"));
    case Op::FavourMove:
        return Say::tr("A favourite: it comes first from now on");
    case Op::UnfavourMove:
        return Say::tr("No longer a favourite");
    case Op::RewordMove:
        return Say::tr("Move reworded");
    case Op::RestoreMove:
        return Say::tr("Back to the original words");
    case Op::AddMove:
        return Say::tr("Move added");
    case Op::CorrectMove:
        return Say::tr("Move changed");
    case Op::RemoveMove:
        return Say::tr("Move removed");
    case Op::AddTool:
        return Say::tr("Tool added");
    case Op::CorrectTool:
        return Say::tr("Tool changed");
    case Op::RemoveTool:
        return Say::tr("Tool removed");
    case Op::ChangeTemplate:
        return withName(name, Say::tr("Template changed"), Say::tr("This month of %1 has the changed checklist"));
    case Op::HoldEverything:
        return withName(name, Say::tr("Nothing is deleted for good while the hold is on"),
                        Say::tr("Nothing about %1 is deleted for good while the hold is on"));
    case Op::LiftHold:
        return withName(name, Say::tr("Hold on everybody lifted"), Say::tr("Hold on %1 lifted"));
    case Op::RemoveSchool:
        return Say::tr("School removed");
    case Op::ResetSettings:
        return Say::tr("Thresholds are the usual ones again");
    case Op::Import:
        return Say::tr("Imported");
    case Op::CorrectTeacher:
    case Op::StartAgreement:
    case Op::FillInAgreement:
    case Op::RenewAgreement:
    case Op::TickChecklist:
    case Op::NoteOnChecklist:
    case Op::CorrectCycle:
    case Op::LinkToCycle:
    case Op::UnlinkFromCycle:
    case Op::AddSchool:
    case Op::CorrectSchool:
    case Op::CorrectCoach:
    case Op::ChangeSettings:
    case Op::ChangeCalendar:
    case Op::Restore: // the bin says what is back
    case Op::DeleteForGood:
        break;
    }
    return {};
}

} // namespace alongside

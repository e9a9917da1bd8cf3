#include "shared/wording/deed_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Deeds", words);
}

QString plainWords(Op op) {
    switch (op) {
    case Op::AddTeacher:
        return say("add teacher");
    case Op::CorrectTeacher:
        return say("edit teacher");
    case Op::RemoveTeacher:
        return say("remove teacher");
    case Op::LogMeeting:
        return say("log meeting");
    case Op::PlanMeeting:
        return say("plan meeting");
    case Op::CorrectMeeting:
        return say("edit meeting");
    case Op::RemoveMeeting:
        return say("remove meeting");
    case Op::SendSummary:
        return say("mark summary as sent");
    case Op::AddNextStep:
        return say("add next step");
    case Op::CorrectNextStep:
        return say("edit next step");
    case Op::KeepNextStep:
        return say("mark next step as kept");
    case Op::MoveNextStep:
        return say("move date");
    case Op::ReleaseNextStep:
        return say("release next step");
    case Op::MissNextStep:
        return say("mark next step as missed");
    case Op::ReopenNextStep:
        return say("open next step again");
    case Op::LookBack:
        return say("look back");
    case Op::RemoveNextStep:
        return say("remove next step");
    case Op::NoteWin:
        return say("note win");
    case Op::TellWin:
        return say("mark win as told");
    case Op::CorrectWin:
        return say("edit win");
    case Op::RemoveWin:
        return say("remove win");
    case Op::StartAgreement:
        return say("start agreement");
    case Op::FillInAgreement:
        return say("fill in agreement");
    case Op::DiscussAgreement:
        return say("mark agreement as discussed");
    case Op::AcknowledgeAgreement:
        return say("acknowledge agreement");
    case Op::RenewAgreement:
        return say("start new version of agreement");
    case Op::EndAgreement:
        return say("end agreement");
    case Op::RemoveAgreement:
        return say("remove agreement");
    case Op::TickChecklist:
        return say("tick checklist");
    case Op::NoteOnChecklist:
        return say("note on checklist");
    case Op::StartCycle:
        return say("start cycle");
    case Op::CorrectCycle:
        return say("edit cycle");
    case Op::CloseCycle:
        return say("close cycle");
    case Op::AddSchool:
        return say("add school");
    case Op::CorrectSchool:
        return say("edit school");
    case Op::CorrectCoach:
        return say("edit my details");
    case Op::ChangeSettings:
        return say("change settings");
    case Op::ChangeCalendar:
        return say("change calendar");
    case Op::Import:
        return say("import");
    }
    return {};
}

QString plainDoneWords(Op op) {
    switch (op) {
    case Op::RemoveTeacher:
        return say("Teacher removed");
    case Op::LogMeeting:
        return say("Meeting logged");
    case Op::PlanMeeting:
        return say("Meeting planned");
    case Op::CorrectMeeting:
        return say("Meeting changed");
    case Op::RemoveMeeting:
        return say("Meeting removed");
    case Op::SendSummary:
        return say("Summary marked as sent");
    case Op::AddNextStep:
        return say("Next step added");
    case Op::CorrectNextStep:
        return say("Next step changed");
    case Op::KeepNextStep:
        return say("Marked as kept");
    case Op::MoveNextStep:
        return say("Date moved");
    case Op::ReleaseNextStep:
        return say("Next step released");
    case Op::MissNextStep:
        return say("Marked as missed");
    case Op::ReopenNextStep:
        return say("Next step is open again");
    case Op::LookBack:
        return say("Looked back");
    case Op::RemoveNextStep:
        return say("Next step removed");
    case Op::NoteWin:
        return say("Win noted");
    case Op::TellWin:
        return say("Win marked as told");
    case Op::CorrectWin:
        return say("Win changed");
    case Op::RemoveWin:
        return say("Win removed");
    case Op::DiscussAgreement:
        return say("Agreement marked as discussed");
    case Op::AcknowledgeAgreement:
        return say("Agreement acknowledged");
    case Op::EndAgreement:
        return say("Agreement ended");
    case Op::RemoveAgreement:
        return say("Agreement removed");
    case Op::StartCycle:
        return say("Cycle started");
    case Op::CloseCycle:
        return say("Cycle closed");
    case Op::Import:
        return say("Imported");
    case Op::AddTeacher:
    case Op::CorrectTeacher:
    case Op::StartAgreement:
    case Op::FillInAgreement:
    case Op::RenewAgreement:
    case Op::TickChecklist:
    case Op::NoteOnChecklist:
    case Op::CorrectCycle:
    case Op::AddSchool:
    case Op::CorrectSchool:
    case Op::CorrectCoach:
    case Op::ChangeSettings:
    case Op::ChangeCalendar:
        break;
    }
    return {};
}

} // namespace

QString wordsFor(const Deed& deed, const QString& name) {
    const auto words = plainWords(deed.op);
    return name.isEmpty() ? words
                          : QCoreApplication::translate("Deeds", "%1 (%2)", "a deed and the teacher").arg(words, name);
}

QString doneWordsFor(const Deed& deed, const QString& name) {
    const auto words = plainDoneWords(deed.op);
    if (words.isEmpty() || name.isEmpty())
        return words;
    return QCoreApplication::translate("Deeds", "%1 (%2)", "a deed and the teacher").arg(words, name);
}

} // namespace alongside

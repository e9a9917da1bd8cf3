#include "shared/wording/deed_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Deeds)
};

QString plainWords(const Deed& deed) {
    switch (deed.op) {
    case Op::AddTeacher:
        return Say::tr("add teacher");
    case Op::BringTeachers:
        return Say::tr("bring %n teacher(s)", nullptr, deed.many);
    case Op::CorrectTeacher:
        return Say::tr("edit teacher");
    case Op::RemoveTeacher:
        return Say::tr("remove teacher");
    case Op::LogMeeting:
        return Say::tr("log meeting");
    case Op::PlanMeeting:
        return Say::tr("plan meeting");
    case Op::CorrectMeeting:
        return Say::tr("edit meeting");
    case Op::RemoveMeeting:
        return Say::tr("remove meeting");
    case Op::SendSummary:
        return Say::tr("mark summary as sent");
    case Op::AddNextStep:
        return Say::tr("add next step");
    case Op::CorrectNextStep:
        return Say::tr("edit next step");
    case Op::KeepNextStep:
        return Say::tr("mark next step as kept");
    case Op::MoveNextStep:
        return Say::tr("move date");
    case Op::ReleaseNextStep:
        return Say::tr("release next step");
    case Op::MissNextStep:
        return Say::tr("mark next step as missed");
    case Op::ReopenNextStep:
        return Say::tr("open next step again");
    case Op::LookBack:
        return Say::tr("look back");
    case Op::RemoveNextStep:
        return Say::tr("remove next step");
    case Op::NoteWin:
        return Say::tr("note win");
    case Op::TellWin:
        return Say::tr("mark win as told");
    case Op::CorrectWin:
        return Say::tr("edit win");
    case Op::RemoveWin:
        return Say::tr("remove win");
    case Op::StartAgreement:
        return Say::tr("start agreement");
    case Op::FillInAgreement:
        return Say::tr("fill in agreement");
    case Op::DiscussAgreement:
        return Say::tr("mark agreement as discussed");
    case Op::AcknowledgeAgreement:
        return Say::tr("acknowledge agreement");
    case Op::RenewAgreement:
        return Say::tr("start new version of agreement");
    case Op::EndAgreement:
        return Say::tr("end agreement");
    case Op::RemoveAgreement:
        return Say::tr("remove agreement");
    case Op::TickChecklist:
        return Say::tr("tick checklist");
    case Op::NoteOnChecklist:
        return Say::tr("note on checklist");
    case Op::StartCycle:
        return Say::tr("start cycle");
    case Op::CorrectCycle:
        return Say::tr("edit cycle");
    case Op::CloseCycle:
        return Say::tr("close cycle");
    case Op::AddSchool:
        return Say::tr("add school");
    case Op::CorrectSchool:
        return Say::tr("edit school");
    case Op::CorrectCoach:
        return Say::tr("edit my details");
    case Op::ChangeSettings:
        return Say::tr("change settings");
    case Op::ChangeCalendar:
        return Say::tr("change calendar");
    case Op::Import:
        return Say::tr("import");
    }
    return {};
}

QString plainDoneWords(const Deed& deed) {
    switch (deed.op) {
    case Op::BringTeachers:
        return Say::tr("%n teacher(s) brought in", nullptr, deed.many);
    case Op::RemoveTeacher:
        return Say::tr("Teacher removed");
    case Op::LogMeeting:
        return Say::tr("Meeting logged");
    case Op::PlanMeeting:
        return Say::tr("Meeting planned");
    case Op::CorrectMeeting:
        return Say::tr("Meeting changed");
    case Op::RemoveMeeting:
        return Say::tr("Meeting removed");
    case Op::SendSummary:
        return Say::tr("Summary marked as sent");
    case Op::AddNextStep:
        return Say::tr("Next step added");
    case Op::CorrectNextStep:
        return Say::tr("Next step changed");
    case Op::KeepNextStep:
        return Say::tr("Marked as kept");
    case Op::MoveNextStep:
        return Say::tr("Date moved");
    case Op::ReleaseNextStep:
        return Say::tr("Next step released");
    case Op::MissNextStep:
        return Say::tr("Marked as missed");
    case Op::ReopenNextStep:
        return Say::tr("Next step is open again");
    case Op::LookBack:
        return Say::tr("Looked back");
    case Op::RemoveNextStep:
        return Say::tr("Next step removed");
    case Op::NoteWin:
        return Say::tr("Win noted");
    case Op::TellWin:
        return Say::tr("Win marked as told");
    case Op::CorrectWin:
        return Say::tr("Win changed");
    case Op::RemoveWin:
        return Say::tr("Win removed");
    case Op::DiscussAgreement:
        return Say::tr("Agreement marked as discussed");
    case Op::AcknowledgeAgreement:
        return Say::tr("Agreement acknowledged");
    case Op::EndAgreement:
        return Say::tr("Agreement ended");
    case Op::RemoveAgreement:
        return Say::tr("Agreement removed");
    case Op::StartCycle:
        return Say::tr("Cycle started");
    case Op::CloseCycle:
        return Say::tr("Cycle closed");
    case Op::Import:
        return Say::tr("Imported");
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
    const auto words = plainWords(deed);
    return name.isEmpty() ? words
                          : QCoreApplication::translate("Deeds", "%1 (%2)", "a deed and the teacher").arg(words, name);
}

QString doneWordsFor(const Deed& deed, const QString& name) {
    const auto words = plainDoneWords(deed);
    if (words.isEmpty() || name.isEmpty())
        return words;
    return QCoreApplication::translate("Deeds", "%1 (%2)", "a deed and the teacher").arg(words, name);
}

} // namespace alongside

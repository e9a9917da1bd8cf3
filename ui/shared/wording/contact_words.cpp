#include "shared/wording/contact_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("Contacts", words);
}

} // namespace

QString wordsFor(ContactKind kind) {
    switch (kind) {
    case ContactKind::Planning:
        return say("Planning conversation");
    case ContactKind::Visit:
        return say("Classroom visit");
    case ContactKind::ProblemSolving:
        return say("Problem-solving conversation");
    case ContactKind::StudentWork:
        return say("Looking at student work");
    case ContactKind::HandOver:
        return say("Resource hand-over");
    case ContactKind::Hallway:
        return say("Hallway talk");
    case ContactKind::Team:
        return say("Team meeting");
    case ContactKind::CheckIn:
    case ContactKind::Debrief:
    case ContactKind::CoPlanning:
    case ContactKind::CoTeaching:
    case ContactKind::Modelling:
    case ContactKind::Message:
    case ContactKind::Other:
        break;
    }
    return shortWordsFor(kind);
}

QString shortWordsFor(ContactKind kind) {
    switch (kind) {
    case ContactKind::CheckIn:
        return say("Check-in");
    case ContactKind::Planning:
        return say("Planning");
    case ContactKind::Visit:
        return say("Visit");
    case ContactKind::Debrief:
        return say("Debrief");
    case ContactKind::ProblemSolving:
        return say("Problem-solving");
    case ContactKind::CoPlanning:
        return say("Co-planning");
    case ContactKind::CoTeaching:
        return say("Co-teaching");
    case ContactKind::Modelling:
        return say("Modelling");
    case ContactKind::StudentWork:
        return say("Student work");
    case ContactKind::HandOver:
        return say("Hand-over");
    case ContactKind::Hallway:
        return say("Hallway");
    case ContactKind::Message:
        return say("Message");
    case ContactKind::Team:
        return say("Team");
    case ContactKind::Other:
        return say("Other");
    }
    return {};
}

QString wordsFor(ContactMode mode) {
    switch (mode) {
    case ContactMode::InPerson:
        return say("In person");
    case ContactMode::Call:
        return say("Call");
    case ContactMode::Video:
        return say("Video");
    case ContactMode::Message:
        return say("Message");
    }
    return {};
}

QString wordsFor(AskedBy by) {
    switch (by) {
    case AskedBy::Teacher:
        return say("The teacher asked");
    case AskedBy::Coach:
        return say("I asked");
    case AskedBy::Standing:
        return say("Standing appointment");
    }
    return {};
}

QString wordsFor(Welcome welcome) {
    switch (welcome) {
    case Welcome::Invited:
        return say("Invited");
    case Welcome::Agreed:
        return say("Agreed before");
    case Welcome::Standing:
        return say("Standing yes");
    case Welcome::Unasked:
        return say("Unasked");
    }
    return {};
}

QString wordsFor(ContactStatus status) {
    switch (status) {
    case ContactStatus::Planned:
        return say("Planned");
    case ContactStatus::Held:
        return say("Held");
    case ContactStatus::MovedByCoach:
        return say("Moved by me");
    case ContactStatus::CancelledByCoach:
        return say("Cancelled by me");
    case ContactStatus::MovedByTeacher:
        return say("Moved by the teacher");
    case ContactStatus::CancelledByTeacher:
        return say("Cancelled by the teacher");
    case ContactStatus::CoachAbsent:
        return say("I was not there");
    case ContactStatus::TeacherAbsent:
        return say("The teacher was not there");
    }
    return {};
}

QString iconFor(ContactKind kind) {
    switch (kind) {
    case ContactKind::Visit:
    case ContactKind::CoTeaching:
    case ContactKind::Modelling:
        return QStringLiteral("eye");
    case ContactKind::Planning:
    case ContactKind::CoPlanning:
        return QStringLiteral("notebook-pen");
    case ContactKind::Message:
        return QStringLiteral("mail");
    case ContactKind::Team:
        return QStringLiteral("users");
    case ContactKind::HandOver:
    case ContactKind::StudentWork:
        return QStringLiteral("book-open");
    case ContactKind::CheckIn:
    case ContactKind::Debrief:
    case ContactKind::ProblemSolving:
    case ContactKind::Hallway:
    case ContactKind::Other:
        return QStringLiteral("messages-square");
    }
    return {};
}

QString minutesWords(std::chrono::minutes length) {
    return QCoreApplication::translate("Contacts", "%1 min").arg(length.count());
}

} // namespace alongside

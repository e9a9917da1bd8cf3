#include "shared/wording/contact_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

} // namespace

QString wordsFor(ContactKind kind) {
    switch (kind) {
    case ContactKind::Planning:
        return Say::tr("Planning conversation");
    case ContactKind::Visit:
        return Say::tr("Classroom visit");
    case ContactKind::ProblemSolving:
        return Say::tr("Problem-solving conversation");
    case ContactKind::StudentWork:
        return Say::tr("Looking at student work");
    case ContactKind::HandOver:
        return Say::tr("Resource hand-over");
    case ContactKind::Hallway:
        return Say::tr("Hallway talk");
    case ContactKind::Team:
        return Say::tr("Team meeting");
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
        return Say::tr("Check-in");
    case ContactKind::Planning:
        return Say::tr("Planning");
    case ContactKind::Visit:
        return Say::tr("Visit");
    case ContactKind::Debrief:
        return Say::tr("Debrief");
    case ContactKind::ProblemSolving:
        return Say::tr("Problem-solving");
    case ContactKind::CoPlanning:
        return Say::tr("Co-planning");
    case ContactKind::CoTeaching:
        return Say::tr("Co-teaching");
    case ContactKind::Modelling:
        return Say::tr("Modelling");
    case ContactKind::StudentWork:
        return Say::tr("Student work");
    case ContactKind::HandOver:
        return Say::tr("Hand-over");
    case ContactKind::Hallway:
        return Say::tr("Hallway");
    case ContactKind::Message:
        return Say::tr("Message");
    case ContactKind::Team:
        return Say::tr("Team");
    case ContactKind::Other:
        return Say::tr("Other");
    }
    return {};
}

QString wordsFor(ContactMode mode) {
    switch (mode) {
    case ContactMode::InPerson:
        return Say::tr("In person");
    case ContactMode::Call:
        return Say::tr("Call");
    case ContactMode::Video:
        return Say::tr("Video");
    case ContactMode::Message:
        return Say::tr("Message");
    }
    return {};
}

QString wordsFor(AskedBy by) {
    switch (by) {
    case AskedBy::Teacher:
        return Say::tr("The teacher asked");
    case AskedBy::Coach:
        return Say::tr("I asked");
    case AskedBy::Standing:
        return Say::tr("Standing appointment");
    }
    return {};
}

QString wordsFor(Welcome welcome) {
    switch (welcome) {
    case Welcome::Invited:
        return Say::tr("Invited");
    case Welcome::Agreed:
        return Say::tr("Agreed before");
    case Welcome::Standing:
        return Say::tr("Standing yes");
    case Welcome::Unasked:
        return Say::tr("Unasked");
    }
    return {};
}

QString wordsFor(ContactStatus status) {
    switch (status) {
    case ContactStatus::Planned:
        return Say::tr("Planned");
    case ContactStatus::Held:
        return Say::tr("Held");
    case ContactStatus::MovedByCoach:
        return Say::tr("Moved by me");
    case ContactStatus::CancelledByCoach:
        return Say::tr("Cancelled by me");
    case ContactStatus::MovedByTeacher:
        return Say::tr("Moved by the teacher");
    case ContactStatus::CancelledByTeacher:
        return Say::tr("Cancelled by the teacher");
    case ContactStatus::CoachAbsent:
        return Say::tr("I was not there");
    case ContactStatus::TeacherAbsent:
        return Say::tr("The teacher was not there");
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

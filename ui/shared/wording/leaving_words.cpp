#include "shared/wording/leaving_words.h"

#include <QCoreApplication>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

} // namespace

QString wordsFor(DocumentKind document) {
    switch (document) {
    case DocumentKind::Summary:
        return Say::tr("Summary of a meeting");
    case DocumentKind::Agreement:
        return Say::tr("Agreement");
    case DocumentKind::PrincipalReport:
        return Say::tr("Principal report");
    case DocumentKind::MyMonth:
        return Say::tr("My month");
    case DocumentKind::AllAboutTeacher:
        return Say::tr("Everything about a teacher");
    case DocumentKind::Table:
        return Say::tr("Table");
    case DocumentKind::Calendar:
        return Say::tr("Calendar, initials only");
    case DocumentKind::Archive:
        return Say::tr("Archive");
    case DocumentKind::Checklist:
        return Say::tr("Checklist");
    case DocumentKind::Dashboard:
        return Say::tr("Dashboard");
    case DocumentKind::PulseSheet:
        return Say::tr("Pulse sheet");
    case DocumentKind::Win:
        return Say::tr("Words of a win");
    case DocumentKind::CalendarWithNames:
        return Say::tr("Calendar with names");
    case DocumentKind::RecoverySheet:
        return Say::tr("Recovery sheet");
    case DocumentKind::TeachersTable:
        return Say::tr("Table of teachers");
    case DocumentKind::MeetingsTable:
        return Say::tr("Table of meetings");
    case DocumentKind::NextStepsTable:
        return Say::tr("Table of next steps");
    case DocumentKind::WinsTable:
        return Say::tr("Table of wins");
    case DocumentKind::Day:
        return Say::tr("My day");
    }
    return {};
}

QString wordsFor(WayOut way) {
    switch (way) {
    case WayOut::SavedPdf:
        return Say::tr("Saved as PDF");
    case WayOut::SavedHtml:
        return Say::tr("Saved as web page");
    case WayOut::SavedFile:
        return Say::tr("Saved as file");
    case WayOut::Copied:
        return Say::tr("Copied");
    case WayOut::Mailed:
        return Say::tr("Handed to mail");
    case WayOut::Printed:
        return Say::tr("Printed");
    case WayOut::NotMailed:
        return Say::tr("No mail program took it");
    }
    return {};
}

} // namespace alongside

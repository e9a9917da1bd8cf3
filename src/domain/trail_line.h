#pragma once

#include "domain/date.h"
#include "domain/id.h"
#include "domain/words.h"

#include <string>
#include <vector>

namespace alongside {

// What can leave a notebook.
enum class DocumentKind {
    Summary, // of a meeting, to its teachers
    Agreement,
    PrincipalReport,
    MyMonth,
    AllAboutTeacher, // everything that is held about one
    Table,
    Calendar, // by initials only
    Archive,
    Checklist,
    Dashboard,
    PulseSheet,
    Win, // the words in which one is told
    CalendarWithNames,
    RecoverySheet, // with the code that opens the notebook
    TeachersTable, // these four were all `Table` before
    MeetingsTable,
    NextStepsTable,
    WinsTable,
    Day // the coach's own, on paper
};

template <>
struct Words<DocumentKind> {
    static constexpr std::array<std::string_view, 19> list{"summary",
                                                           "agreement",
                                                           "principal-report",
                                                           "my-month",
                                                           "all-about-teacher",
                                                           "table",
                                                           "calendar",
                                                           "archive",
                                                           "checklist",
                                                           "dashboard",
                                                           "pulse-sheet",
                                                           "win",
                                                           "calendar-with-names",
                                                           "recovery-sheet",
                                                           "teachers-table",
                                                           "meetings-table",
                                                           "next-steps-table",
                                                           "wins-table",
                                                           "day"};
};

// Whether a document of this kind that names nobody holds everybody; others that name nobody are about nobody, as a
// blank form is.
constexpr bool holdsEverybody(DocumentKind document) {
    switch (document) {
    case DocumentKind::Table:
    case DocumentKind::TeachersTable:
    case DocumentKind::MeetingsTable:
    case DocumentKind::NextStepsTable:
    case DocumentKind::WinsTable:
    case DocumentKind::Calendar:
    case DocumentKind::CalendarWithNames:
    case DocumentKind::Archive:
        return true;
    case DocumentKind::Summary:
    case DocumentKind::Agreement:
    case DocumentKind::PrincipalReport:
    case DocumentKind::MyMonth:
    case DocumentKind::AllAboutTeacher:
    case DocumentKind::Checklist:
    case DocumentKind::Dashboard:
    case DocumentKind::PulseSheet:
    case DocumentKind::Win:
    case DocumentKind::RecoverySheet:
    case DocumentKind::Day:
        break;
    }
    return false;
}

// How it leaves.
enum class WayOut {
    SavedPdf,
    SavedHtml,
    SavedFile,
    Copied,
    Mailed,
    Printed,
    NotMailed // a second line after one that says Mailed: no mail program took it
};

template <>
struct Words<WayOut> {
    static constexpr std::array<std::string_view, 7> list{"saved-pdf", "saved-html", "saved-file", "copied",
                                                          "mailed",    "printed",    "not-mailed"};
};

// What leaves, as far as the trail keeps it: never the content.
struct Leaving {
    DocumentKind document{};
    WayOut way{};
    std::vector<TeacherId> about; // nobody where it is about all, as an archive is: holdsEverybody
    bool withPrivateText = false;

    bool operator==(const Leaving&) const = default;
};

// One line of the trail.
struct TrailLine {
    Instant leftAt{};
    Leaving what;
    int deletedSince = 0; // how many more it was about, who were deleted for good
    std::string sha256;   // of what left, in small hexadecimal digits

    bool operator==(const TrailLine&) const = default;
};

} // namespace alongside

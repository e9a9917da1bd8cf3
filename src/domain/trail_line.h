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
    Calendar,
    Archive,
    Checklist,
    Dashboard,
    PulseSheet,
    Win // the words in which one is told
};

template <>
struct Words<DocumentKind> {
    static constexpr std::array<std::string_view, 12> list{
        "summary",  "agreement", "principal-report", "my-month",  "all-about-teacher", "table",
        "calendar", "archive",   "checklist",        "dashboard", "pulse-sheet",       "win"};
};

// How it leaves.
enum class WayOut { SavedPdf, SavedHtml, SavedFile, Copied, Mailed, Printed };

template <>
struct Words<WayOut> {
    static constexpr std::array<std::string_view, 6> list{"saved-pdf", "saved-html", "saved-file",
                                                          "copied",    "mailed",     "printed"};
};

// What leaves, as far as the trail keeps it: never the content.
struct Leaving {
    DocumentKind document{};
    WayOut way{};
    std::vector<TeacherId> about; // nobody where it is about all, as an archive is
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

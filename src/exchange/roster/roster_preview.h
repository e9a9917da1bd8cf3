#pragma once

#include "domain/progress.h"
#include "domain/teacher.h"
#include "exchange/roster/roster_columns.h"
#include "store/tables.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// What would become of one row of a list.
enum class RosterState { Added, Changed, Unchanged, Refused };

inline constexpr std::size_t kRosterStates = 4;

// Why a row is refused. The front end has the words and the remedy.
enum class RosterFault {
    NoName,
    NotStaff,     // a student or somebody's parent, by the role
    TooWide,      // more fields than the first row
    NoAddress,    // the e-mail is none
    BadValue,     // problemsIn refuses the teacher; `why` says what is wrong
    InListBefore, // `line` is where the same teacher stands first
    SeveralFit,   // several teachers of the notebook have this name, and nothing else tells them apart
    TwoTeachers,  // the roster id is one teacher's and the e-mail another's
    InBin         // the teacher was removed
};

struct RosterRefusal {
    RosterFault fault{};
    CsvPlace place;
    RosterColumn column = RosterColumn::LeaveOut; // what the field is, where the row is refused for one
    std::optional<Fault> why = {};
    std::size_t line = 0;   // of the row that has the same teacher
    std::size_t fields = 0; // how many the row has

    bool operator==(const RosterRefusal&) const = default;
};

// One row of a list: what the teacher would be.
struct RosterRow {
    std::size_t source = 0; // its index among the rows of the list
    RosterState state = RosterState::Added;
    Teacher teacher;                  // as the notebook will have them; without an id they are new
    std::vector<std::string> schools; // by name, to be added to those the teacher has
    std::vector<TeacherField> kept;   // where the list says something else and the notebook stays as it is
    std::size_t missing = 0;          // fields that the row lacks at its end, read as empty
    std::optional<RosterRefusal> refusal;

    bool operator==(const RosterRow&) const = default;
};

// How a roster differs from the last one of the same source in those whom the notebook has. A row that is refused
// counts as well, and so do those that were not chosen.
struct RosterTurnover {
    std::string source;              // empty: of no roster
    std::vector<Teacher> missing;    // in the last one, and no more
    std::vector<TeacherId> returned; // missing until now
    std::vector<TeacherId> present;  // all who are in it

    bool operator==(const RosterTurnover&) const = default;
};

// What bringing a list would do. Nothing is stored yet.
struct RosterPreview {
    std::vector<RosterRow> rows; // without the headings, rows that are empty and rows that were not chosen
    RosterTurnover turnover = {};

    int count(RosterState state) const;
    int countNarrow() const; // rows with fewer fields than the first that are not refused
    bool bringsTeachers() const { return count(RosterState::Added) + count(RosterState::Changed) > 0; }
    bool bringsAnything() const { return bringsTeachers() || !turnover.missing.empty() || !turnover.returned.empty(); }
    bool operator==(const RosterPreview&) const = default;
};

// A row is the teacher of the notebook who has its roster id, else its e-mail, else its name, unless another roster id
// or e-mail says that they are two people. A teacher who is there gets what the list knows and the notebook does not;
// what the coach has written stays. So the same list twice changes nothing. Throws Stopped.
RosterPreview previewRoster(const Tables& tables, const std::vector<CsvRow>& rows, const RosterReading& reading,
                            Date today, const Progress& progress = {});

} // namespace alongside

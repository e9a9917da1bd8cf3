#pragma once

#include "domain/words.h"
#include "exchange/csv/csv_reader.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

// What a column of a list of teachers is.
enum class RosterColumn {
    LeaveOut,
    Name,
    FirstName,
    LastName,
    PreferredName,
    Pronouns,
    Role,
    Subjects,
    Grades,
    Room,
    School,
    PlanningPeriods,
    Email,
    Phone,
    RosterId
};

template <>
struct Words<RosterColumn> {
    static constexpr std::array<std::string_view, 15> list{
        "leave-out", "name", "first-name", "last-name",        "preferred-name", "pronouns", "role",     "subjects",
        "grades",    "room", "school",     "planning-periods", "email",          "phone",    "roster-id"};
};

// Subjects, grades, schools and last names may be spread over several columns; every other kind is one.
bool mayRepeat(RosterColumn column);

// What the heading of a column says in English or Spanish; case, accents and punctuation do not count.
std::optional<RosterColumn> columnByHeading(std::string_view heading);

// How the rows of a list are understood; all of it is a guess that the coach may correct.
struct RosterReading {
    bool hasHeadings = false; // the first row has the names of the columns
    std::vector<RosterColumn> columns;
    std::vector<std::size_t> fields =
        {}; // which field of the file each column is; empty where they are one and the same

    std::string source = {}; // which roster this is, so that it is compared with the last one; empty: a list like any
    std::string onlySchool = {}; // the rows of this school alone, and of this role; empty: of all
    std::string onlyRole = {};

    // The table that this program wrote: names stand as they are, and only semicolons part what a field lists.
    bool isOwn = false;

    std::size_t fieldOf(std::size_t column) const { return column < fields.size() ? fields[column] : column + 1; }
    bool operator==(const RosterReading&) const = default;
};

RosterReading guessReading(const std::vector<CsvRow>& rows);

// The columns by their headings and, where those say nothing, by what the first rows hold.
std::vector<RosterColumn> guessColumns(const std::vector<CsvRow>& rows, bool hasHeadings);

} // namespace alongside

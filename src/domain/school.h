#pragma once

#include "domain/id.h"
#include "domain/problem.h"
#include "domain/record_stamp.h"
#include "domain/words.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// The four domains of relational trust that a note on leadership can touch.
enum class CultureDomain { Teachers, Leaders, Families, Students };

template <>
struct Words<CultureDomain> {
    static constexpr std::array<std::string_view, 4> list{"teachers", "leaders", "families", "students"};
};

// What leaders did, or asked for, on a culture of trust around coaching: one dated note.
struct CultureNote {
    Date on{};
    std::optional<CultureDomain> domain;
    std::string text;

    bool operator==(const CultureNote&) const = default;
};

// A school in which the coach works.
struct School {
    SchoolId id;
    RecordStamp stamp;
    std::string name;
    std::string shortName;
    std::string principal;
    std::vector<CultureNote> cultureNotes;

    bool operator==(const School&) const = default;
};

enum class SchoolField { Name, ShortName, Principal, CultureNoteOn, CultureNoteText };

Problems<SchoolField> problemsIn(const School& school, Date today);

} // namespace alongside

#include "exchange/roster/roster_entry.h"

#include "domain/problem.h"
#include "exchange/roster/plain_letters.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";

bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Without blanks at both ends, and with one blank wherever there were several or a line's end.
std::string tidied(std::string_view text) {
    std::string tidy;
    while (!text.empty()) {
        const bool hard = text.starts_with(kNoBreakSpace);
        if (hard || isSpace(text.front())) {
            if (!tidy.empty() && tidy.back() != ' ')
                tidy += ' ';
        } else {
            tidy += text.front();
        }
        text.remove_prefix(hard ? kNoBreakSpace.size() : 1);
    }
    if (tidy.ends_with(' '))
        tidy.pop_back();
    return tidy;
}

// The parts of a field that lists several things, each once.
void appendParts(std::vector<std::string>& parts, std::string_view text, std::string_view separators) {
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        auto part = tidied(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto same = [&](const std::string& other) { return plainLetters(other) == plainLetters(part); };
        if (!part.empty() && std::none_of(parts.begin(), parts.end(), same))
            parts.push_back(std::move(part));
    }
}

void appendWords(std::string& text, std::string_view words) {
    const auto tidy = tidied(words);
    if (!text.empty() && !tidy.empty())
        text += ' ';
    text += tidy;
}

// "Ruiz, Ana" as "Ana Ruiz".
std::string turned(std::string_view name) {
    const auto comma = name.find(',');
    std::string straight = tidied(name.substr(comma + 1));
    appendWords(straight, name.substr(0, comma));
    return straight;
}

std::size_t commasIn(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ','));
}

// The parts of the names of one row that make up the whole.
struct NameParts {
    std::string first, last;
};

void take(RosterEntry& entry, NameParts& parts, RosterColumn column, std::string_view text) {
    auto& teacher = entry.teacher;
    switch (column) {
    case RosterColumn::LeaveOut:
        return;
    case RosterColumn::Name:
        teacher.name = tidied(text);
        return;
    case RosterColumn::FirstName:
        parts.first = tidied(text);
        return;
    case RosterColumn::LastName:
        return appendWords(parts.last, text);
    case RosterColumn::PreferredName:
        teacher.preferredName = tidied(text);
        return;
    case RosterColumn::Pronouns:
        teacher.pronouns = tidied(text);
        return;
    case RosterColumn::Role:
        teacher.role = tidied(text);
        return;
    case RosterColumn::Subjects:
        return appendParts(teacher.subjects, text, ",;|\n");
    case RosterColumn::Grades:
        return appendParts(teacher.grades, text, ",;|/\n");
    case RosterColumn::Room:
        teacher.room = tidied(text);
        return;
    case RosterColumn::School: // a school's own name may have a comma
        return appendParts(entry.schools, text, ";|\n");
    case RosterColumn::PlanningPeriods:
        teacher.planningPeriods = tidied(text);
        return;
    case RosterColumn::Email:
        teacher.email = tidied(text);
        return;
    case RosterColumn::Phone:
        teacher.phone = tidied(text);
        return;
    case RosterColumn::RosterId:
        teacher.rosterId = tidied(text);
        return;
    }
}

// What lists several things in a table of this program's own; true where the column does.
bool takeOwn(RosterEntry& entry, RosterColumn column, std::string_view text) {
    auto* parts = column == RosterColumn::Subjects ? &entry.teacher.subjects
                  : column == RosterColumn::Grades ? &entry.teacher.grades
                  : column == RosterColumn::School ? &entry.schools
                                                   : nullptr;
    if (parts)
        appendParts(*parts, text, ";");
    return parts != nullptr;
}

} // namespace

RosterEntry entryOf(const CsvRow& row, const RosterReading& reading, bool lastNameFirst) {
    RosterEntry entry;
    NameParts parts;
    for (std::size_t i = 0; i < std::min(row.size(), reading.columns.size()); ++i)
        if (!reading.isOwn || !takeOwn(entry, reading.columns[i], row[i].text))
            take(entry, parts, reading.columns[i], row[i].text);
    auto& name = entry.teacher.name;
    if (lastNameFirst && commasIn(name) == 1)
        name = turned(name);
    if (name.empty()) {
        name = parts.first;
        appendWords(name, parts.last);
    }
    return entry;
}

bool hasLastNamesFirst(const std::vector<CsvRow>& rows, const RosterReading& reading) {
    const auto found = std::find(reading.columns.begin(), reading.columns.end(), RosterColumn::Name);
    if (found == reading.columns.end() || reading.isOwn)
        return false;
    const auto column = static_cast<std::size_t>(found - reading.columns.begin());
    bool any = false;
    for (std::size_t i = reading.hasHeadings ? 1 : 0; i < rows.size(); ++i) {
        if (column >= rows[i].size() || isBlank(rows[i][column].text))
            continue;
        if (commasIn(rows[i][column].text) != 1)
            return false;
        any = true;
    }
    return any;
}

RosterColumn columnOf(TeacherField field) {
    switch (field) {
    case TeacherField::Name:
        return RosterColumn::Name;
    case TeacherField::PreferredName:
        return RosterColumn::PreferredName;
    case TeacherField::Pronouns:
        return RosterColumn::Pronouns;
    case TeacherField::Role:
        return RosterColumn::Role;
    case TeacherField::Subjects:
        return RosterColumn::Subjects;
    case TeacherField::Grades:
        return RosterColumn::Grades;
    case TeacherField::Room:
        return RosterColumn::Room;
    case TeacherField::Schools:
        return RosterColumn::School;
    case TeacherField::PlanningPeriods:
        return RosterColumn::PlanningPeriods;
    case TeacherField::Email:
        return RosterColumn::Email;
    case TeacherField::Phone:
        return RosterColumn::Phone;
    case TeacherField::RosterId:
        return RosterColumn::RosterId;
    case TeacherField::StartedOn:
    case TeacherField::Prior:
    case TeacherField::Visits:
    case TeacherField::Praise:
    case TeacherField::Feedback:
    case TeacherField::Channel:
    case TeacherField::QuietHours:
        break;
    }
    return RosterColumn::LeaveOut;
}

} // namespace alongside

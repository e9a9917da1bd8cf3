#include "exchange/tables/notebook_tables.h"

#include "exchange/csv/csv_text.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

using Row = std::vector<std::string>;

const Row& teachersHead() {
    static const Row head{"Name",   "Preferred name",   "Pronouns", "Role",  "Subjects",  "Grades", "Room",
                          "School", "Planning periods", "Email",    "Phone", "Roster ID", "Status", "Started on"};
    return head;
}

// A semicolon within a part would part it in two when the table comes back.
std::string joined(std::vector<std::string> parts) {
    std::string all;
    for (auto& part : parts) {
        std::replace(part.begin(), part.end(), ';', ',');
        all += (all.empty() ? "" : "; ") + part;
    }
    return all;
}

std::string dayText(const std::optional<Date>& day) {
    return day ? toText(*day) : std::string();
}

std::string yesOrNo(bool yes) {
    return yes ? "yes" : "no";
}

// The rows of one notebook, with the names of those whom they are about.
class Rows {
public:
    explicit Rows(const Tables& tables) : tables_(tables) {
        for (const auto& teacher : tables.teachers.all())
            names_.emplace(teacher.id, teacher.name);
        for (const auto& school : tables.schools.all())
            schools_.emplace(school.id, school.name);
    }

    CsvCells teachers() const {
        CsvCells rows{teachersHead()};
        for (const auto& t : tables_.teachers.all()) {
            std::vector<std::string> schools;
            for (const auto school : t.schools)
                schools.push_back(schools_.at(school));
            rows.push_back({t.name, t.preferredName, t.pronouns, t.role, joined(t.subjects), joined(t.grades), t.room,
                            joined(schools), t.planningPeriods, t.email, t.phone, t.rosterId,
                            std::string(wordOf(t.status)), toText(t.startedOn)});
        }
        return rows;
    }

    CsvCells meetings() const {
        CsvCells rows{{"Date", "Start", "Minutes", "Kind", "How", "Status", "Teachers", "Place", "Asked by", "Welcome",
                       "Shared note", "Summary sent on", "ID"}};
        for (const auto& c :
             tables_.contacts.between({std::chrono::year(1900) / 1 / 1, std::chrono::year(2999) / 12 / 31}))
            rows.push_back({toText(c.on), c.start ? timeText(*c.start) : std::string(),
                            std::to_string(c.length.count()), std::string(wordOf(c.kind)), std::string(wordOf(c.mode)),
                            std::string(wordOf(c.status)), namesOf(c.with), c.place, std::string(wordOf(c.askedBy)),
                            std::string(wordOf(c.welcome)), c.sharedNote, dayText(c.summarySentOn), c.stamp.uuid});
        return rows;
    }

    CsvCells nextSteps() const {
        CsvCells rows{
            {"Teacher", "Owner", "What", "Kind", "Made on", "First due on", "Due on", "State", "Closed on", "ID"}};
        for (const auto& s : tables_.nextSteps.all())
            rows.push_back({namesOf({s.teacher}), std::string(wordOf(s.owner)), s.what,
                            s.kind ? std::string(wordOf(*s.kind)) : std::string(), toText(s.madeOn), dayText(s.dueOn),
                            dayText(currentDue(s)), std::string(wordOf(s.state)), dayText(s.closedOn), s.stamp.uuid});
        return rows;
    }

    CsvCells wins() const {
        CsvCells rows{{"Teacher", "Seen on", "What", "Named by", "Told on", "Told how", "May be shared", "ID"}};
        for (const auto& w : tables_.wins.all())
            rows.push_back({namesOf({w.teacher}), toText(w.seenOn), w.what, std::string(wordOf(w.namedBy)),
                            dayText(w.toldOn), w.toldHow, yesOrNo(w.mayShare), w.stamp.uuid});
        return rows;
    }

private:
    std::string namesOf(const std::vector<TeacherId>& teachers) const {
        std::vector<std::string> names;
        for (const auto teacher : teachers)
            if (const auto name = names_.find(teacher); name != names_.end())
                names.push_back(name->second);
        return joined(names);
    }

    const Tables& tables_;
    std::map<TeacherId, std::string> names_;
    std::map<SchoolId, std::string> schools_;
};

} // namespace

CsvCells cellsOf(const Tables& tables, NotebookTable table) {
    const Rows rows(tables);
    switch (table) {
    case NotebookTable::Teachers:
        return rows.teachers();
    case NotebookTable::Meetings:
        return rows.meetings();
    case NotebookTable::NextSteps:
        return rows.nextSteps();
    case NotebookTable::Wins:
        return rows.wins();
    }
    return {};
}

std::string tableText(const Tables& tables, NotebookTable table) {
    return csvText(cellsOf(tables, table));
}

std::optional<CsvCells> cellsIn(std::string_view text) {
    const auto table = readCsv(decodeCsv(text).text, ',');
    if (table.refusal)
        return std::nullopt;
    CsvCells rows;
    for (const auto& row : table.rows) {
        auto& cells = rows.emplace_back();
        for (const auto& field : row)
            cells.push_back(unguarded(field.text));
    }
    return rows;
}

bool isTeachersHead(const CsvRow& row) {
    return std::equal(row.begin(), row.end(), teachersHead().begin(), teachersHead().end(),
                      [](const CsvField& field, const std::string& name) { return field.text == name; });
}

} // namespace alongside

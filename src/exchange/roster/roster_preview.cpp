#include "exchange/roster/roster_preview.h"

#include "domain/email_address.h"
#include "exchange/people/staff_roles.h"
#include "exchange/roster/known_teachers.h"
#include "exchange/roster/plain_letters.h"
#include "exchange/roster/roster_entry.h"
#include "exchange/roster/roster_turnover.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace alongside {
namespace {

bool isEmptyRow(const CsvRow& row) {
    return std::all_of(row.begin(), row.end(), [](const CsvField& field) { return isBlank(field.text); });
}

// One list on its way to a preview, row by row.
class Previewing {
public:
    Previewing(const Tables& tables, const std::vector<CsvRow>& rows, const RosterReading& reading, Date today)
        : rows_(rows), reading_(reading), today_(today), ours_(tables.teachers.all()),
          lastNameFirst_(hasLastNamesFirst(rows, reading)), lineOf_(ours_.size(), 0) {
        for (const auto& teacher : ours_)
            known_.add(teacher);
        for (const auto& teacher : tables.teachers.inBin())
            inBin_.add(teacher);
        for (const auto& school : tables.schools.all())
            schoolNames_.try_emplace(plainLetters(school.name), school.name);
    }

    RosterRow preview(std::size_t source) {
        RosterRow row;
        row.source = source;
        const auto& fields = rows_[source];
        const auto width = rows_.front().size();
        auto entry = entryOf(fields, reading_, lastNameFirst_);
        call(entry);
        row.missing = width - std::min(width, fields.size());
        if (fields.size() > width)
            refuse(row, {RosterFault::TooWide, placeOf(fields, width), {}, {}, 0, reading_.fieldOf(fields.size() - 1)});
        else
            fill(row, std::move(entry));
        return row;
    }

    bool isChosen() const { return isChosen_; } // the row of the last preview
    const RosterRollCall& called() const { return called_; }

private:
    // Notes what the roster as a whole says, before it is known what becomes of the row.
    void call(const RosterEntry& entry) {
        const auto has = [](const std::string& whole, const std::string& wanted) {
            return wanted.empty() || plainLetters(whole) == plainLetters(wanted);
        };
        const auto atWanted = [&](const std::string& school) { return has(school, reading_.onlySchool); };
        isChosen_ = has(entry.teacher.role, reading_.onlyRole) &&
                    (reading_.onlySchool.empty() || std::any_of(entry.schools.begin(), entry.schools.end(), atWanted));
        for (const auto& school : entry.schools)
            called_.schools.insert(plainLetters(school));
        // Whoever the row may be about is not missing, also where it is refused because nobody can tell.
        for (const auto place : known_.whoMayBe(entry.teacher))
            if (place < ours_.size())
                called_.present.insert(ours_[place].id);
    }

    static void refuse(RosterRow& row, RosterRefusal refusal) {
        row.state = RosterState::Refused;
        row.refusal = refusal;
    }

    CsvPlace placeOf(const CsvRow& row, std::size_t field) const {
        return {row[field].line, row[field].column, reading_.fieldOf(field)};
    }

    // The field of the row that says so; the first one where none does.
    CsvPlace placeIn(const RosterRow& row, RosterColumn column) const {
        const auto& columns = reading_.columns;
        auto found = std::find(columns.begin(), columns.end(), column);
        if (found == columns.end() && column == RosterColumn::Name)
            found = std::find_first_of(columns.begin(), columns.end(), kNameParts.begin(), kNameParts.end());
        const auto field = found == columns.end() ? 0 : static_cast<std::size_t>(found - columns.begin());
        return placeOf(rows_[row.source], std::min(field, rows_[row.source].size() - 1));
    }

    void refuseFor(RosterRow& row, RosterFault fault, RosterColumn column, std::optional<Fault> why = {},
                   std::size_t line = 0) const {
        refuse(row, {fault, placeIn(row, column), column, why, line, 0});
    }

    void fill(RosterRow& row, RosterEntry entry) {
        row.teacher = std::move(entry.teacher);
        if (whoHas(row.teacher.role) == RoleOf::Family)
            return refuseFor(row, RosterFault::NotStaff, RosterColumn::Role);
        if (row.teacher.name.empty() || isEmailAddress(row.teacher.name))
            return refuseFor(row, RosterFault::NoName, RosterColumn::Name);
        if (!row.teacher.email.empty() && !isEmailAddress(row.teacher.email))
            return refuseFor(row, RosterFault::NoAddress, RosterColumn::Email);
        const auto answer = known_.find(row.teacher);
        if (const auto* place = std::get_if<std::size_t>(&answer))
            return meet(row, *place, std::move(entry.schools));
        switch (std::get<KnownTeachers::Doubt>(answer)) {
        case KnownTeachers::Doubt::SeveralFit:
            return refuseFor(row, RosterFault::SeveralFit, RosterColumn::Name);
        case KnownTeachers::Doubt::TwoTeachers:
            return refuseFor(row, RosterFault::TwoTeachers, RosterColumn::RosterId);
        case KnownTeachers::Doubt::Nobody:
            return welcome(row, std::move(entry.schools));
        }
    }

    void welcome(RosterRow& row, std::vector<std::string> schools) {
        if (!std::holds_alternative<KnownTeachers::Doubt>(inBin_.find(row.teacher)))
            return refuseFor(row, RosterFault::InBin, RosterColumn::Name);
        row.teacher.startedOn = today_;
        takeSchools(row, std::move(schools));
        if (!refuseBadValue(row)) {
            known_.add(row.teacher);
            lineOf_.push_back(rows_[row.source].front().line);
        }
    }

    void meet(RosterRow& row, std::size_t place, std::vector<std::string> schools) {
        if (lineOf_[place] > 0)
            return refuseFor(row, RosterFault::InListBefore, RosterColumn::Name, {}, lineOf_[place]);
        const auto coming = std::exchange(row.teacher, ours_[place]);
        row.state = RosterState::Unchanged;
        for (const auto& [field, text] : kTexts)
            fillIn(row, field, row.teacher.*text, coming.*text);
        fillIn(row, TeacherField::Subjects, row.teacher.subjects, coming.subjects);
        fillIn(row, TeacherField::Grades, row.teacher.grades, coming.grades);
        if (row.teacher.schools.empty() && !schools.empty()) {
            takeSchools(row, std::move(schools));
            row.state = RosterState::Changed;
        }
        if (refuseBadValue(row))
            return;
        known_.learn(place, row.teacher);
        lineOf_[place] = rows_[row.source].front().line;
    }

    template <class Value>
    static void fillIn(RosterRow& row, TeacherField field, Value& ours, const Value& coming) {
        if (coming.empty() || coming == ours)
            return;
        if (!ours.empty()) {
            row.kept.push_back(field);
            return;
        }
        ours = coming;
        row.state = RosterState::Changed;
    }

    // As the notebook, or an earlier row, writes them.
    void takeSchools(RosterRow& row, std::vector<std::string> schools) {
        for (auto& name : schools)
            row.schools.push_back(schoolNames_.try_emplace(plainLetters(name), name).first->second);
    }

    bool refuseBadValue(RosterRow& row) const {
        if (const auto problems = problemsIn(row.teacher); !problems.empty()) {
            refuseFor(row, RosterFault::BadValue, columnOf(problems.front().field), problems.front().fault);
            return true;
        }
        for (const auto& name : row.schools)
            if (const auto fault = faultInName(name)) {
                refuseFor(row, RosterFault::BadValue, RosterColumn::School, fault);
                return true;
            }
        return false;
    }

    static constexpr std::array kNameParts{RosterColumn::FirstName, RosterColumn::LastName};
    static constexpr std::array kTexts{std::pair{TeacherField::Name, &Teacher::name},
                                       std::pair{TeacherField::PreferredName, &Teacher::preferredName},
                                       std::pair{TeacherField::Pronouns, &Teacher::pronouns},
                                       std::pair{TeacherField::Role, &Teacher::role},
                                       std::pair{TeacherField::Room, &Teacher::room},
                                       std::pair{TeacherField::PlanningPeriods, &Teacher::planningPeriods},
                                       std::pair{TeacherField::Email, &Teacher::email},
                                       std::pair{TeacherField::Phone, &Teacher::phone},
                                       std::pair{TeacherField::RosterId, &Teacher::rosterId}};

    const std::vector<CsvRow>& rows_;
    const RosterReading& reading_;
    Date today_;
    std::vector<Teacher> ours_;
    bool lastNameFirst_;
    KnownTeachers known_, inBin_;
    std::vector<std::size_t> lineOf_; // where in the list each known teacher stands; 0: not yet
    std::map<std::string, std::string> schoolNames_;
    RosterRollCall called_;
    bool isChosen_ = true;
};

} // namespace

int RosterPreview::count(RosterState state) const {
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const RosterRow& row) { return row.state == state; }));
}

int RosterPreview::countNarrow() const {
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const RosterRow& row) { return row.missing > 0 && !row.refusal; }));
}

RosterPreview previewRoster(const Tables& tables, const std::vector<CsvRow>& rows, const RosterReading& reading,
                            Date today, const Progress& progress) {
    progress.begin(Stage::Check, static_cast<std::int64_t>(rows.size()));
    RosterPreview preview;
    preview.rows.reserve(rows.size());
    Previewing previewing(tables, rows, reading, today);
    for (std::size_t i = reading.hasHeadings ? 1 : 0; i < rows.size(); ++i) {
        progress.went();
        if (isEmptyRow(rows[i]))
            continue;
        auto row = previewing.preview(i);
        if (previewing.isChosen())
            preview.rows.push_back(std::move(row));
    }
    preview.turnover = turnoverOf(tables, reading.source, previewing.called());
    return preview;
}

} // namespace alongside

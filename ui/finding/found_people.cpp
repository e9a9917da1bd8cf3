#include "finding/found_people.h"

#include "shared/avatar.h"
#include "shared/completion_field.h"
#include "shared/text.h"
#include "shared/wording/teacher_words.h"
#include "store/cover.h"
#include "store/tables.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace alongside {
namespace {

constexpr std::size_t kMostRecent = 5;

// Initials that cover a name as they are read.
QString shownName(const std::string& name) {
    return toQt(name).remove(toQt(kCoverMark));
}

using SchoolNames = std::map<SchoolId, QString>;

SchoolNames namesOfSchools(const Tables& tables) {
    SchoolNames names;
    for (const auto& school : tables.schools.byName())
        names[school.id] = toQt(school.name);
    return names;
}

QStringList schoolsOf(const Teacher& teacher, const SchoolNames& names) {
    QStringList schools;
    for (const auto school : teacher.schools)
        if (const auto found = names.find(school); found != names.end())
            schools += found->second;
    return schools;
}

QString asideOf(const Teacher& teacher, const QStringList& schools) {
    auto parts = schools;
    if (!isCovered(teacher.role) && !roleWords(teacher).contains(toQt(kCoverMark)))
        parts.prepend(roleWords(teacher));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

FoundPeople::Person personOf(const Teacher& teacher, const SchoolNames& names) {
    const auto name = shownName(teacher.name);
    const auto schools = schoolsOf(teacher, names);
    return {.id = teacher.id,
            .name = name,
            .face = toQt(teacher.name),
            .aside = asideOf(teacher, schools),
            .names = wordsToFind(name) + wordsToFind(shownName(calledName(teacher))),
            .initials = folded(initialsOf(name)),
            .schools = wordsToFind(schools.join(QLatin1Char(' '))),
            .ended = teacher.status == TeacherStatus::Ended};
}

} // namespace

FoundPeople::FoundPeople(const Findable& here) : here_(here) {
    const auto& tables = here.link.read();
    const auto schools = namesOfSchools(tables);
    for (const auto& teacher : tables.teachers.byName())
        people_.push_back(personOf(teacher, schools));
    std::stable_partition(people_.begin(), people_.end(), [](const Person& person) { return !person.ended; });
}

std::optional<int> fitOf(const FoundPeople::Person& person, const QString& typed) {
    if (!person.names.isEmpty() && person.names.first().startsWith(typed))
        return 0;
    if (beginsOne(person.names, typed))
        return 1;
    if (typed.size() > 1 && person.initials.startsWith(typed))
        return 2;
    if (beginsOne(person.schools, typed))
        return 3;
    return std::nullopt;
}

std::vector<const FoundPeople::Person*> FoundPeople::fitting(const QStringList& typed) const {
    if (typed.isEmpty())
        return recent();
    std::vector<std::pair<int, const Person*>> ranked;
    for (const auto& person : people_) {
        int worst = 0;
        const bool fits = std::all_of(typed.begin(), typed.end(), [&](const QString& word) {
            const auto fit = fitOf(person, word);
            worst = std::max(worst, fit.value_or(0));
            return fit.has_value();
        });
        if (fits)
            ranked.emplace_back(worst, &person);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Person*> people;
    for (const auto& [rank, person] : ranked)
        people.push_back(person);
    return people;
}

QStringList FoundPeople::naming(const QStringList& typed) const {
    QStringList names;
    std::copy_if(typed.begin(), typed.end(), std::back_inserter(names), [this](const QString& word) {
        return std::any_of(people_.begin(), people_.end(),
                           [&word](const Person& person) { return fitOf(person, word).has_value(); });
    });
    return names;
}

std::vector<const FoundPeople::Person*> FoundPeople::recent() const {
    std::vector<const Person*> people;
    const auto add = [&](TeacherId teacher) {
        const auto* person = find(teacher);
        if (person && people.size() < kMostRecent && std::find(people.begin(), people.end(), person) == people.end())
            people.push_back(person);
    };
    for (const auto teacher : here_.recent)
        add(teacher);
    const auto today = here_.link.today();
    for (const auto& contact : here_.link.read().contacts.between({today, today}))
        for (const auto teacher : contact.with)
            add(teacher);
    return people;
}

const FoundPeople::Person* FoundPeople::find(TeacherId teacher) const {
    const auto at =
        std::find_if(people_.begin(), people_.end(), [teacher](const Person& person) { return person.id == teacher; });
    return at == people_.end() ? nullptr : &*at;
}

FindRow FoundPeople::rowOf(const Person& person) const {
    return {.words = person.name,
            .aside = person.aside,
            .face = person.face,
            .act = [&navigator = here_.navigator, id = person.id] {
                Q_EMIT navigator.teacherWanted(id, TeacherTab::Dashboard);
            }};
}

} // namespace alongside

#include "overview/teacher_rhythm.h"

#include "domain/trust/terms.h"

#include <algorithm>

namespace alongside {
namespace {

// All agreements of each, asked for at one time where they are many.
std::map<TeacherId, std::vector<Agreement>> versionsOf(const Tables& tables, const std::vector<Teacher>& teachers) {
    auto versions =
        teachers.size() > 1 ? tables.agreements.termsOfAll() : std::map<TeacherId, std::vector<Agreement>>();
    for (const auto& teacher : teachers)
        if (const auto [own, isNew] = versions.try_emplace(teacher.id); isNew && teachers.size() == 1)
            own->second = tables.agreements.termsOf(teacher.id);
    return versions;
}

} // namespace

std::vector<RhythmStanding> rhythmOf(const Tables& tables, const std::vector<Teacher>& teachers, Date today) {
    const SchoolDays days(tables.calendar.current());
    const auto settings = tables.settings.current();
    const auto lastMet = tables.contacts.lastMet(today);
    const auto versions = versionsOf(tables, teachers);
    std::vector<RhythmStanding> standings;
    for (const auto& teacher : teachers) {
        const auto terms = trust::termsOn(today, versions.at(teacher.id), teacher.recognition, settings);
        RhythmStanding standing{teacher.id, {}, 0, terms.rhythm, terms.longestQuiet};
        if (const auto met = lastMet.find(teacher.id); met != lastMet.end())
            standing.lastMet = met->second;
        standing.quietFor = days.between(standing.lastMet.value_or(teacher.startedOn), today);
        standings.push_back(standing);
    }
    return standings;
}

std::vector<RhythmStanding> quietList(const Tables& tables, Date today) {
    auto teachers = tables.teachers.byName();
    std::erase_if(teachers, [](const Teacher& teacher) {
        return teacher.status != TeacherStatus::Active && teacher.status != TeacherStatus::Light;
    });
    auto quiet = rhythmOf(tables, teachers, today);
    std::erase_if(quiet, [](const RhythmStanding& standing) { return !standing.isPastSoft(); });
    std::stable_sort(quiet.begin(), quiet.end(), [](const RhythmStanding& a, const RhythmStanding& b) {
        return a.quietFor - a.soft > b.quietFor - b.soft;
    });
    return quiet;
}

} // namespace alongside

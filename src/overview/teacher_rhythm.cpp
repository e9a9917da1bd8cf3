#include "overview/teacher_rhythm.h"

#include "domain/trust/terms.h"

#include <algorithm>

namespace alongside {
namespace {

// What the standing of every teacher is measured by.
struct Measures {
    SchoolDays days;
    Settings settings;
    Date today{};
};

RhythmStanding standingOf(const Teacher& teacher, const std::vector<Agreement>& versions,
                          const std::optional<Date>& lastMet, const Measures& by) {
    const auto terms = trust::termsOn(by.today, versions, teacher.recognition, by.settings);
    RhythmStanding standing{teacher.id, lastMet, 0, terms.rhythm, terms.longestQuiet};
    standing.quietFor = by.days.between(lastMet.value_or(teacher.startedOn), by.today);
    return standing;
}

Measures measures(const Tables& tables, Date today) {
    return {SchoolDays(tables.calendar.current()), tables.settings.current(), today};
}

} // namespace

RhythmStanding rhythmWith(const Tables& tables, const Teacher& teacher, Date today) {
    return standingOf(teacher, tables.agreements.termsOf(teacher.id), tables.contacts.lastMetWith(teacher.id, today),
                      measures(tables, today));
}

std::vector<RhythmStanding> quietList(const Tables& tables, const std::vector<Teacher>& teachers,
                                      const AgreementVersions& versions, Date today) {
    const auto by = measures(tables, today);
    const auto lastMet = tables.contacts.lastMet(today);
    std::vector<RhythmStanding> quiet;
    for (const auto& teacher : teachers) {
        if (teacher.status != TeacherStatus::Active && teacher.status != TeacherStatus::Light)
            continue;
        const auto met = lastMet.find(teacher.id);
        const auto standing = standingOf(teacher, versionsOf(versions, teacher.id),
                                         met == lastMet.end() ? std::nullopt : std::optional(met->second), by);
        if (standing.isPastSoft())
            quiet.push_back(standing);
    }
    std::stable_sort(quiet.begin(), quiet.end(), [](const RhythmStanding& a, const RhythmStanding& b) {
        return a.quietFor - a.soft > b.quietFor - b.soft;
    });
    return quiet;
}

} // namespace alongside

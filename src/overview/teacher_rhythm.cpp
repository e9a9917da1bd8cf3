#include "overview/teacher_rhythm.h"

#include "domain/trust/terms.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

constexpr int kOfLate = 20; // school days

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

MetOfLate metOfLate(const Tables& tables, Date today) {
    const SchoolDays days(tables.calendar.current());
    const auto month = firstOfMonth(today);
    const auto from = std::min(days.countedBack(today, kOfLate).value_or(today), month);
    auto met = tables.contacts.metIn({from, today}, month);
    return {from, today, std::move(met.last), met.held};
}

std::map<TeacherId, Date> lastMetWithEach(const Tables& tables, MetOfLate late,
                                          const std::vector<TeacherId>& teachers) {
    for (const auto teacher : teachers)
        if (!late.last.contains(teacher))
            if (const auto met = tables.contacts.lastMetWith(teacher, addDays(late.from, -1)))
                late.last.emplace(teacher, *met);
    return std::move(late.last);
}

std::vector<RhythmStanding> quietList(const Tables& tables, const std::vector<Teacher>& teachers,
                                      const AgreementVersions& versions, MetOfLate late) {
    const auto by = measures(tables, late.today);
    std::vector<TeacherId> coached;
    for (const auto& teacher : teachers)
        if (isCoached(teacher))
            coached.push_back(teacher.id);
    const auto lastMet = lastMetWithEach(tables, std::move(late), coached);
    std::vector<RhythmStanding> quiet;
    for (const auto& teacher : teachers) {
        if (!isCoached(teacher))
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

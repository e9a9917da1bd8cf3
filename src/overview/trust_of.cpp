#include "overview/trust_of.h"

namespace alongside {
namespace {

trust::Evidence evidenceOf(const Tables& tables, const Teacher& teacher, const std::vector<Pulse>& batches,
                           const trust::Windows& windows) {
    trust::Evidence evidence;
    evidence.teacher = teacher.id;
    evidence.status = teacher.status;
    evidence.startedOn = teacher.startedOn;
    evidence.recognition = teacher.recognition;
    evidence.contacts = tables.contacts.factsOf(teacher.id, windows.previous.from);
    evidence.steps = tables.nextSteps.evidenceOf(teacher.id, windows.earlier.from);
    evidence.agreements = tables.agreements.termsOf(teacher.id);
    evidence.wins = tables.wins.ofTeacher(teacher.id);
    evidence.cycles = tables.cycles.ofTeacher(teacher.id);
    if (auto period = tables.checklists.ofPeriodWith(teacher.id, windows.asOf()))
        evidence.checklists.push_back(std::move(*period));
    evidence.pulses = tables.pulses.ofTeacher(teacher.id);
    evidence.pulses.insert(evidence.pulses.end(), batches.begin(), batches.end());
    for (const auto& reflection : tables.reflections.ofTeacher(teacher.id))
        if (reflection.dimension)
            evidence.reflections.push_back({reflection.id, reflection.on, *reflection.dimension});
    return evidence;
}

trust::Assessment assessOne(const Tables& tables, TeacherId id, const SchoolDays& days, const trust::Windows& windows) {
    const auto teacher = tables.teachers.find(id);
    if (!teacher)
        return {};
    return trust::assess(evidenceOf(tables, *teacher, tables.pulses.batches(), windows), days,
                         tables.settings.current(), windows);
}

} // namespace

trust::Assessment trustOf(const Tables& tables, TeacherId teacher, Date asOf) {
    const SchoolDays days(tables.calendar.current());
    return assessOne(tables, teacher, days, trust::windowsUpTo(asOf, tables.settings.current().windowSchoolDays, days));
}

trust::Assessment trustSince(const Tables& tables, TeacherId teacher, Date from, Date asOf) {
    const SchoolDays days(tables.calendar.current());
    return assessOne(tables, teacher, days, trust::windowsSince(from, asOf, days));
}

TrustOn::TrustOn(const Tables& tables, Date asOf)
    : tables_(tables), days_(tables.calendar.current()), settings_(tables.settings.current()),
      windows_(trust::windowsUpTo(asOf, settings_.windowSchoolDays, days_)), batches_(tables.pulses.batches()) {}

trust::Assessment TrustOn::of(const Teacher& teacher) const {
    return trust::assess(evidenceOf(tables_, teacher, batches_, windows_), days_, settings_, windows_);
}

std::vector<trust::Assessment> trustOfAll(const Tables& tables, const std::vector<Teacher>& teachers, Date asOf) {
    const TrustOn trust(tables, asOf);
    std::vector<trust::Assessment> assessments;
    for (const auto& teacher : teachers)
        assessments.push_back(trust.of(teacher));
    return assessments;
}

} // namespace alongside

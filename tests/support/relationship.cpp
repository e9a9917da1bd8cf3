#include "support/relationship.h"

namespace alongside::making {
Relationship::Relationship() {
    evidence.teacher = {1};
    evidence.startedOn = day("2026-09-01");
}

template <class Record>
Record Relationship::numbered(Record record) {
    if (!record.id)
        record.id = {++lastId_};
    return record;
}

Relationship& Relationship::add(Contact contact) {
    evidence.contacts.push_back(trust::factOf(numbered(std::move(contact))));
    return *this;
}

Relationship& Relationship::add(NextStep step) {
    evidence.steps.push_back(numbered(std::move(step)));
    return *this;
}

Relationship& Relationship::add(Win win) {
    evidence.wins.push_back(numbered(std::move(win)));
    return *this;
}

Relationship& Relationship::add(Agreement agreement) {
    evidence.agreements.push_back(numbered(std::move(agreement)));
    return *this;
}

Relationship& Relationship::add(Cycle cycle) {
    evidence.cycles.push_back(numbered(std::move(cycle)));
    return *this;
}

Relationship& Relationship::add(Checklist checklist) {
    evidence.checklists.push_back(numbered(std::move(checklist)));
    return *this;
}

Relationship& Relationship::add(Pulse pulse) {
    evidence.pulses.push_back(numbered(std::move(pulse)));
    return *this;
}

Relationship& Relationship::add(const Reflection& reflection) {
    const auto numberedOne = numbered(reflection);
    evidence.reflections.push_back({numberedOne.id, reflection.on, reflection.dimension.value()});
    return *this;
}

trust::Windows Relationship::windows(Date asOf) const {
    return trust::windowsUpTo(asOf, settings.windowSchoolDays, SchoolDays(calendar));
}

trust::Assessment Relationship::asOf(Date day) const {
    return trust::assess(evidence, SchoolDays(calendar), settings, windows(day));
}

} // namespace alongside::making

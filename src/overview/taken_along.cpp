#include "overview/taken_along.h"

#include <algorithm>

namespace alongside {
namespace {

template <class Records>
int countOf(const Records& records) {
    return static_cast<int>(records.size());
}

} // namespace

TakenAlong takenAlongWith(const Tables& tables, TeacherId teacher) {
    TakenAlong all;
    for (const auto& contact : tables.contacts.withTeacher(teacher)) {
        const bool withOthers = std::any_of(contact.with.begin(), contact.with.end(), [&](TeacherId each) {
            return each != teacher && tables.teachers.find(each);
        });
        ++(withOthers ? all.staying : all.contacts);
    }
    all.nextSteps = countOf(tables.nextSteps.ofTeacher(teacher));
    all.wins = countOf(tables.wins.ofTeacher(teacher));
    all.agreements = countOf(tables.agreements.termsOf(teacher));
    all.checklists = countOf(tables.checklists.ofTeacher(teacher));
    all.cycles = countOf(tables.cycles.ofTeacher(teacher));
    all.pulses = countOf(tables.pulses.ofTeacher(teacher));
    all.reflections = countOf(tables.reflections.ofTeacher(teacher));
    return all;
}

} // namespace alongside

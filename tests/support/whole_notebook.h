#pragma once

#include "store/tables.h"

namespace alongside {

// Everything that a notebook's tables hold, the bin's too, to be compared with another time or another file.
struct WholeNotebook {
    Settings settings;
    SchoolCalendar calendar;
    std::vector<Coach> coaches;
    std::vector<School> schools;
    std::vector<Teacher> teachers;
    std::vector<Agreement> agreements;
    std::vector<Cycle> cycles;
    std::vector<Contact> contacts;
    std::vector<NextStep> nextSteps;
    std::vector<Win> wins;
    std::vector<Checklist> checklists;
    std::vector<Pulse> pulses;
    std::vector<Reflection> reflections;
    std::vector<Tool> tools;
    std::vector<Move> moves;

    bool operator==(const WholeNotebook&) const = default;
};

inline WholeNotebook wholeOf(const Tables& t) {
    return {t.settings.current(),       t.calendar.current(),      t.coaches.everything(),    t.schools.everything(),
            t.teachers.everything(),    t.agreements.everything(), t.cycles.everything(),     t.contacts.everything(),
            t.nextSteps.everything(),   t.wins.everything(),       t.checklists.everything(), t.pulses.everything(),
            t.reflections.everything(), t.tools.everything(),      t.moves.everything()};
}

} // namespace alongside

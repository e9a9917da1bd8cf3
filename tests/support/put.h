#pragma once

#include "store/notebook.h"

namespace alongside {

// Each puts a record into the notebook as it is, past the verbs: how a test begins.

inline SchoolId put(Notebook& notebook, const School& school) {
    return notebook.perform(Op::Import, [&](Tables& t) { return t.schools.add(school); });
}

inline TeacherId put(Notebook& notebook, const Teacher& teacher) {
    return notebook.perform(Op::Import, [&](Tables& t) { return t.teachers.add(teacher); });
}

inline ContactId put(Notebook& notebook, const Contact& contact) {
    return notebook.perform(Op::Import, [&](Tables& t) { return t.contacts.add(contact); });
}

inline NextStepId put(Notebook& notebook, const NextStep& step) {
    return notebook.perform(Op::Import, [&](Tables& t) { return t.nextSteps.add(step); });
}

inline WinId put(Notebook& notebook, const Win& win) {
    return notebook.perform(Op::Import, [&](Tables& t) { return t.wins.add(win); });
}

inline AgreementId put(Notebook& notebook, const Agreement& agreement) {
    return notebook.perform(Op::Import, [&](Tables& t) { return t.agreements.add(agreement); });
}

inline void put(Notebook& notebook, const SchoolCalendar& calendar) {
    notebook.perform(Op::Import, [&](Tables& t) { t.calendar.put(calendar); });
}

inline void put(Notebook& notebook, const Settings& settings) {
    notebook.perform(Op::Import, [&](Tables& t) { t.settings.put(settings); });
}

} // namespace alongside

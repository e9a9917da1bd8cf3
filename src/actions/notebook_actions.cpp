#include "actions/notebook_actions.h"

#include "actions/insist_on.h"
#include "overview/school_teachers.h"

namespace alongside {

CoachId correctMe(Notebook& notebook, Coach me, int stretch) {
    me.me = true;
    insistOn(problemsIn(me, notebook.today()));
    return notebook.perform(Deed::inStretch(Op::CorrectCoach, stretch), [&](Tables& t) {
        if (!me.id)
            return t.coaches.add(me);
        t.coaches.correct(me);
        return me.id;
    });
}

SchoolId addSchool(Notebook& notebook, const School& school, int stretch) {
    insistOn(problemsIn(school, notebook.today()));
    return notebook.perform(Deed::inStretch(Op::AddSchool, stretch), [&](Tables& t) { return t.schools.add(school); });
}

void correctSchool(Notebook& notebook, const School& school, int stretch) {
    if (!notebook.read().schools.find(school.id))
        throw Error(Error::Kind::NoSuchRecord);
    insistOn(problemsIn(school, notebook.today()));
    // The rest of the name that is being typed belongs to the adding.
    const auto adding = Deed::inStretch(Op::AddSchool, stretch);
    const auto correcting = Deed::inStretch(Op::CorrectSchool, stretch);
    const bool isBeingAdded = stretch != 0 && notebook.undoable() == adding;
    notebook.perform(isBeingAdded ? adding : correcting, [&](Tables& t) { t.schools.correct(school); });
}

void removeSchool(Notebook& notebook, SchoolId id) {
    if (!notebook.read().schools.find(id))
        throw Error(Error::Kind::NoSuchRecord);
    if (!teachersAt(notebook.read(), id).empty())
        throw Error(Error::Kind::Refused, "teachers work there");
    notebook.perform(Op::RemoveSchool, [&](Tables& t) { t.schools.remove(id); });
}

void changeCalendar(Notebook& notebook, const SchoolCalendar& calendar, int stretch) {
    insistOn(problemsIn(calendar));
    notebook.perform(Deed::inStretch(Op::ChangeCalendar, stretch), [&](Tables& t) { t.calendar.put(calendar); });
}

void changeSettings(Notebook& notebook, const Settings& settings, int stretch) {
    insistOn(problemsIn(settings));
    notebook.perform(Deed::inStretch(Op::ChangeSettings, stretch), [&](Tables& t) { t.settings.put(settings); });
}

void resetSettings(Notebook& notebook) {
    notebook.perform(Op::ResetSettings, [](Tables& t) { t.settings.put(Settings{}); });
}

} // namespace alongside

#include "actions/notebook_actions.h"

#include "actions/insist_on.h"

namespace alongside {

CoachId correctMe(Notebook& notebook, Coach me) {
    me.me = true;
    insistOn(problemsIn(me, notebook.today()));
    return notebook.perform(Op::CorrectCoach, [&](Tables& t) {
        if (!me.id)
            return t.coaches.add(me);
        t.coaches.correct(me);
        return me.id;
    });
}

SchoolId addSchool(Notebook& notebook, const School& school) {
    insistOn(problemsIn(school, notebook.today()));
    return notebook.perform(Op::AddSchool, [&](Tables& t) { return t.schools.add(school); });
}

void correctSchool(Notebook& notebook, const School& school) {
    if (!notebook.read().schools.find(school.id))
        throw Error(Error::Kind::NoSuchRecord);
    insistOn(problemsIn(school, notebook.today()));
    notebook.perform(Op::CorrectSchool, [&](Tables& t) { t.schools.correct(school); });
}

void changeCalendar(Notebook& notebook, const SchoolCalendar& calendar) {
    insistOn(problemsIn(calendar));
    notebook.perform(Op::ChangeCalendar, [&](Tables& t) { t.calendar.put(calendar); });
}

void changeSettings(Notebook& notebook, const Settings& settings) {
    insistOn(problemsIn(settings));
    notebook.perform(Op::ChangeSettings, [&](Tables& t) { t.settings.put(settings); });
}

} // namespace alongside

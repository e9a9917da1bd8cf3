#include "overview/today.h"

#include "domain/trust/promises.h"

#include <algorithm>

namespace alongside {
namespace {

void addAppointments(Today& view, const Tables& tables, Date today) {
    for (auto& contact : tables.contacts.plannedUpTo(today))
        (contact.on < today ? view.notLogged : view.planned).push_back(std::move(contact));
    view.next = tables.contacts.plannedNext(addDays(today, 1));
}

void addPromises(Today& view, const Tables& tables, Date today) {
    view.openPromises = tables.nextSteps.openPromises();
    view.due = tables.nextSteps.promisesDue(today);
}

// Of those who are coached no longer nothing is left to tell.
void addWins(Today& view, const Tables& tables, const std::vector<Teacher>& teachers) {
    for (auto& win : tables.wins.untold())
        if (std::any_of(teachers.begin(), teachers.end(), [&](const Teacher& teacher) {
                return teacher.id == win.teacher && teacher.status != TeacherStatus::Ended;
            }))
            view.wins.push_back(std::move(win));
}

// As the trust evaluation counts: what is still open in good time counts nowhere.
void countPromises(Today& view, const Tables& tables, Date today) {
    using enum trust::PromiseClass;
    for (const auto& promise : tables.nextSteps.promisesFirstDue({firstOfMonth(today), today})) {
        const auto which = trust::classOf(promise, today);
        if (!which || which == MovedAheadOpen || which == DueToday)
            continue;
        ++view.promisesDueThisMonth;
        if (which == KeptOnTime)
            ++view.promisesKeptThisMonth;
    }
}

} // namespace

Today todayOf(const Tables& tables, Date today) {
    Today view;
    const auto teachers = tables.teachers.byName();
    view.isSchoolDay = tables.calendar.current().isSchoolDay(today);
    addAppointments(view, tables, today);
    addPromises(view, tables, today);
    addWins(view, tables, teachers);
    const auto versions = tables.agreements.termsOfAll();
    view.agreements = agreementsToDo(tables, teachers, versions, today);
    view.pulses = pulsesToDo(tables, teachers, versions, today);
    const auto held = tables.contacts.heldIn({firstOfMonth(today), today});
    view.contactsThisMonth = held.contacts;
    view.teachersThisMonth = held.teachers;
    countPromises(view, tables, today);
    view.quiet = quietList(tables, teachers, versions, today);
    return view;
}

} // namespace alongside

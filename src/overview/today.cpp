#include "overview/today.h"

#include "domain/trust/promises.h"

#include <unordered_set>

namespace alongside {
namespace {

void addAppointments(Today& view, const Tables& tables, Date today) {
    for (auto& contact : tables.contacts.plannedUpTo(today))
        (contact.on < today ? view.notLogged : view.planned).push_back(std::move(contact));
    view.next = tables.contacts.plannedNext(addDays(today, 1));
}

void addPromises(Today& view, const Tables& tables, Date today) {
    view.openPromises = tables.nextSteps.openPromises();
    view.due = tables.nextSteps.keysOfPromisesDue(today);
}

// Of those who are coached no longer nothing is left to tell.
void addWins(Today& view, const Tables& tables, const std::vector<Teacher>& teachers) {
    std::unordered_set<std::int64_t> coached;
    for (const auto& teacher : teachers)
        if (teacher.status != TeacherStatus::Ended)
            coached.insert(teacher.id.value);
    for (const auto& win : tables.wins.untold())
        if (coached.contains(win.teacher.value))
            view.wins.push_back(win);
}

// As the trust evaluation counts: what is still open in good time counts nowhere.
void countPromises(Today& view, const Tables& tables, Date today) {
    using enum trust::PromiseClass;
    for (const auto& [promise, many] : tables.nextSteps.promisesFirstDue({firstOfMonth(today), today}, today)) {
        const auto which = trust::classOf(promise, today);
        if (!which || which == MovedAheadOpen || which == DueToday)
            continue;
        view.promisesDueThisMonth += many;
        if (which == KeptOnTime)
            view.promisesKeptThisMonth += many;
    }
}

} // namespace

Today todayOf(const Tables& tables, Date today) {
    Today view;
    const auto teachers = tables.teachers.rowsByName();
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

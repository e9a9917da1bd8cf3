#include "overview/today.h"

#include <algorithm>
#include <set>

namespace alongside {
namespace {

bool isFor(const NextStep& step, const Contact& contact) {
    return std::find(contact.with.begin(), contact.with.end(), step.teacher) != contact.with.end();
}

void addPromises(Today& view, const Tables& tables, Date today) {
    for (const auto& step : tables.nextSteps.open())
        if (isPromise(step) && *currentDue(step) <= today)
            view.due.push_back(step);
    for (const auto& step : tables.nextSteps.promisesFirstDue({firstOfMonth(today), today})) {
        if (step.state == StepState::Released)
            continue;
        ++view.promisesDueThisMonth;
        if (step.state == StepState::Kept && *step.closedOn <= *step.dueOn)
            ++view.promisesKeptThisMonth;
    }
}

void addContacts(Today& view, const Tables& tables, Date today) {
    const auto open = tables.nextSteps.open();
    for (auto& contact : tables.contacts.plannedUpTo(today)) {
        if (contact.on < today) {
            view.notLogged.push_back(std::move(contact));
            continue;
        }
        PlannedToday planned{std::move(contact), {}};
        std::copy_if(open.begin(), open.end(), std::back_inserter(planned.owed),
                     [&](const NextStep& step) { return isPromise(step) && isFor(step, planned.contact); });
        view.planned.push_back(std::move(planned));
    }
    std::set<TeacherId> met;
    for (const auto& contact : tables.contacts.between({firstOfMonth(today), today})) {
        if (contact.status != ContactStatus::Held)
            continue;
        ++view.contactsThisMonth;
        met.insert(contact.with.begin(), contact.with.end());
    }
    view.teachersThisMonth = static_cast<int>(met.size());
}

} // namespace

Today todayOf(const Tables& tables, Date today) {
    Today view;
    addContacts(view, tables, today);
    addPromises(view, tables, today);
    view.quiet = quietList(tables, today);
    return view;
}

} // namespace alongside

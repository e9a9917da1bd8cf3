#include "overview/today.h"

#include "domain/trust/promises.h"

#include <algorithm>
#include <set>

namespace alongside {
namespace {

bool isFor(const NextStep& step, const Contact& contact) {
    return std::find(contact.with.begin(), contact.with.end(), step.teacher) != contact.with.end();
}

std::vector<NextStep> openPromises(const Tables& tables) {
    auto open = tables.nextSteps.open();
    std::erase_if(open, [](const NextStep& step) { return !isPromise(step); });
    return open;
}

void addAppointments(Today& view, const Tables& tables, const std::vector<NextStep>& owed, Date today) {
    for (auto& contact : tables.contacts.plannedUpTo(today)) {
        if (contact.on < today) {
            view.notLogged.push_back(std::move(contact));
            continue;
        }
        PlannedToday planned{std::move(contact), {}};
        std::copy_if(owed.begin(), owed.end(), std::back_inserter(planned.owed),
                     [&](const NextStep& step) { return isFor(step, planned.contact); });
        view.planned.push_back(std::move(planned));
    }
}

void countContacts(Today& view, const Tables& tables, Date today) {
    std::set<TeacherId> met;
    for (const auto& contact : tables.contacts.between({firstOfMonth(today), today})) {
        if (contact.status != ContactStatus::Held)
            continue;
        ++view.contactsThisMonth;
        met.insert(contact.with.begin(), contact.with.end());
    }
    view.teachersThisMonth = static_cast<int>(met.size());
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
    const auto owed = openPromises(tables);
    addAppointments(view, tables, owed, today);
    std::copy_if(owed.begin(), owed.end(), std::back_inserter(view.due),
                 [&](const NextStep& promise) { return *currentDue(promise) <= today; });
    countContacts(view, tables, today);
    countPromises(view, tables, today);
    view.quiet = quietList(tables, today);
    return view;
}

} // namespace alongside

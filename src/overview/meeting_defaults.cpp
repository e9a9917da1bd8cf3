#include "overview/meeting_defaults.h"

#include <algorithm>

namespace alongside {
namespace {

constexpr std::chrono::minutes kQuarter{15}, kJustBefore{10}, kJustEnded{30};
constexpr int kUsualDays = 7;

bool meetsAny(const Contact& contact, const std::vector<TeacherId>& wanted) {
    return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](TeacherId teacher) {
               return std::find(contact.with.begin(), contact.with.end(), teacher) != contact.with.end();
           });
}

bool isAbout(const Contact& contact, TimeOfDay now) {
    return contact.start && *contact.start - kJustBefore <= now && now <= *contact.start + contact.length + kJustEnded;
}

// The one that began last where several fit.
std::optional<Contact> plannedNow(const Tables& tables, const std::vector<TeacherId>& wanted, Date today,
                                  TimeOfDay now) {
    std::optional<Contact> found;
    for (const auto& contact : tables.contacts.between({today, today}))
        if (contact.status == ContactStatus::Planned && meetsAny(contact, wanted) && isAbout(contact, now))
            found = contact;
    return found;
}

// That day or, where there is no school on it, the next one with school.
Date firstSchoolDay(const Tables& tables, Date day) {
    return SchoolDays(tables.calendar.current()).after(addDays(day, -1), 1);
}

} // namespace

TimeOfDay lastQuarter(TimeOfDay time) {
    return time / kQuarter * kQuarter;
}

TimeOfDay nextQuarter(TimeOfDay time) {
    return std::min<TimeOfDay>(lastQuarter(time) + kQuarter, std::chrono::hours(24) - kQuarter);
}

Contact startOf(const Tables& tables, const MeetingWish& wish, Date today, TimeOfDay now) {
    if (!wish.toPlan && !wish.anew)
        if (auto planned = plannedNow(tables, wish.with, today, now)) {
            planned->status = ContactStatus::Held;
            planned->planned = true;
            return *planned;
        }
    Contact contact;
    contact.with = wish.with;
    if (contact.with.empty() && wish.inView)
        contact.with = {*wish.inView};
    if (const auto last = tables.contacts.kindHeldLast(); last && last != ContactKind::Team) // with one teacher
        contact.kind = *last;
    contact.on = today;
    contact.start = wish.toPlan ? nextQuarter(now) : lastQuarter(now);
    if (wish.toPlan) {
        contact.status = ContactStatus::Planned;
        contact.planned = true;
        contact.on = SchoolDays(tables.calendar.current()).after(today, 1);
    }
    contact.on = wish.on.value_or(contact.on);
    if (wish.at)
        contact.start = wish.at;
    return contact;
}

Date usualDue(const Tables& tables, const std::vector<TeacherId>& with, Date from) {
    std::optional<Date> next;
    for (const auto teacher : with)
        if (const auto planned = tables.contacts.nextPlanned(teacher, addDays(from, 1)))
            next = std::min(next.value_or(*planned), *planned);
    if (!next)
        return firstSchoolDay(tables, addDays(from, kUsualDays));
    const auto before = SchoolDays(tables.calendar.current()).lastBefore(*next);
    return before > from ? before : *next;
}

} // namespace alongside

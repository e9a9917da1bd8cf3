#include "overview/report/my_month.h"

#include "domain/school_week.h"
#include "domain/school_year.h"
#include "domain/trust/promises.h"
#include "overview/agreement_versions.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace alongside {
namespace {

std::vector<KindOfTime> kindsOf(const std::vector<Contact>& held) {
    std::map<ContactKind, KindOfTime> byKind;
    for (const auto& contact : held) {
        auto& kind = byKind[contact.kind];
        kind.kind = contact.kind;
        ++kind.contacts;
        kind.length += contact.length;
    }
    std::vector<KindOfTime> kinds;
    for (const auto& [_, each] : byKind)
        kinds.push_back(each);
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const KindOfTime& a, const KindOfTime& b) { return a.length > b.length; });
    return kinds;
}

std::vector<WeekLoad> weeksOf(const std::vector<Contact>& held, const SchoolCalendar& calendar, DateSpan days) {
    std::vector<WeekLoad> weeks;
    for (Date day = days.from; day <= days.until; day = addDays(day, 1)) {
        if (weeks.empty() || weeks.back().days.until < day)
            weeks.push_back({{day, std::min(weekAround(calendar, day).until, days.until)}});
        weeks.back().schoolDays += calendar.isSchoolDay(day) ? 1 : 0;
    }
    for (const auto& contact : held)
        for (auto& week : weeks)
            if (week.days.contains(contact.on)) {
                ++week.contacts;
                week.length += contact.length;
            }
    return weeks;
}

std::vector<TimeWith> peopleOf(const std::vector<Contact>& held, const std::vector<Teacher>& teachers) {
    std::map<TeacherId, TimeWith> times;
    for (const auto& contact : held)
        for (const auto teacher : std::set(contact.with.begin(), contact.with.end())) {
            auto& time = times[teacher];
            ++(isBrief(contact.kind) ? time.brief : time.meetings);
            time.length += contact.length;
        }
    std::vector<TimeWith> people;
    for (const auto& teacher : teachers) {
        auto time = times[teacher.id];
        time.teacher = teacher.id;
        time.name = teacher.name;
        if (isCoached(teacher) || time.meetings + time.brief > 0)
            people.push_back(std::move(time));
    }
    return people;
}

PromisesDue promisesDue(const Tables& tables, DateSpan days, Date asOf) {
    using enum trust::PromiseClass;
    PromisesDue due;
    for (const auto& [promise, many] : tables.nextSteps.promisesFirstDue(days, asOf)) {
        const auto which = trust::classOf(promise, asOf);
        if (which == KeptOnTime)
            due.kept += many;
        else if (which == MovedAheadAndKept || which == MovedAheadOpen)
            due.moved += many;
        else if (which == KeptLate)
            due.late += many;
        else if (which == OverdueOpen || which == Missed)
            due.broken += many;
    }
    return due;
}

HoursTrained trainedIn(const Coach& me, DateSpan days) {
    auto within = me;
    std::erase_if(within.trainings, [&](const Training& each) { return !days.contains(each.on); });
    return trainingHours(within);
}

// What other people and the coach's own looking back say about the work.
void addVoices(TrustWork& work, const Tables& tables, DateSpan days) {
    work.pulses = tables.pulses.givenIn(days);
    work.checklists = tables.checklists.tickedIn(days);
    for (const auto& school : tables.schools.all())
        work.cultureNotes +=
            static_cast<int>(std::count_if(school.cultureNotes.begin(), school.cultureNotes.end(),
                                           [&](const CultureNote& note) { return days.contains(note.on); }));
}

TrustWork trustWork(const Tables& tables, const std::vector<Teacher>& teachers, const std::vector<Contact>& held,
                    DateSpan days, Date today) {
    TrustWork work;
    if (const auto me = tables.coaches.me()) {
        work.trained = trainedIn(*me, days);
        const auto year = firstMonthOfYear(tables.calendar.current(), days.until);
        work.trainedYear = trainedIn(*me, {year, days.until});
    }
    for (const auto& contact : held)
        if (isSubstantive(contact)) {
            ++work.meetings;
            work.summariesSent += contact.summarySentOn ? 1 : 0;
            work.readBack += contact.readBack ? 1 : 0;
        }
    const auto versions = tables.agreements.termsOfAll();
    for (const auto& teacher : teachers)
        if (isCoached(teacher)) {
            ++work.teachers;
            work.agreements += inEffectOn(versionsOf(versions, teacher.id), today) ? 1 : 0;
        }
    addVoices(work, tables, days);
    return work;
}

} // namespace

int MyMonth::contacts() const {
    return std::accumulate(kinds.begin(), kinds.end(), 0,
                           [](int sum, const KindOfTime& each) { return sum + each.contacts; });
}

std::chrono::minutes MyMonth::length() const {
    return std::accumulate(kinds.begin(), kinds.end(), std::chrono::minutes(0),
                           [](auto sum, const KindOfTime& each) { return sum + each.length; });
}

MyMonth myMonth(const Tables& tables, DateSpan days, Date today) {
    const auto held = tables.contacts.heldWithoutNotes(days);
    const auto teachers = tables.teachers.rowsByName();
    MyMonth month{days,
                  kindsOf(held),
                  weeksOf(held, tables.calendar.current(), days),
                  peopleOf(held, teachers),
                  promisesDue(tables, {days.from, std::min(days.until, today)}, today),
                  {}};
    std::erase_if(month.weeks, [&](const WeekLoad& week) { return today < week.days.from; });
    month.trust = trustWork(tables, teachers, held, days, today);
    return month;
}

} // namespace alongside

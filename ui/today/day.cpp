#include "today/day.h"

#include "shared/notebook_link.h"
#include "shared/text.h"
#include "today/day_ahead.h"
#include "today/promises_card.h"
#include "today/quiet_card.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <span>

namespace alongside {
namespace {

constexpr std::size_t kMost = 5;

void addDoors(Day& day, const Tables& tables, TimeOfDay now) {
    for (const auto& contact : day.view.planned) {
        if (contact.start.value_or(now) <= now)
            day.begun.insert(contact.id);
        else if (!day.nextDoor)
            day.nextDoor = contact.id;
        for (const auto teacher : contact.with)
            if (!day.doors.contains(teacher))
                if (auto door = beforeTheDoor(tables, teacher, day.date))
                    day.doors.emplace(teacher, std::move(*door));
    }
    if (!day.nextDoor && !day.view.planned.empty())
        day.nextDoor = day.view.planned.back().id;
}

template <class List>
auto firstOf(const List& list, std::size_t most) {
    return std::span(list).first(std::min(list.size(), most));
}

void addTeachers(Day& day, const Tables& tables, const WholeParts& whole) {
    std::set<TeacherId> shown;
    const auto add = [&](const auto& list) {
        for (const auto& each : list)
            shown.insert(each.teacher);
    };
    const auto addMet = [&](const Contact& contact) { shown.insert(contact.with.begin(), contact.with.end()); };
    std::ranges::for_each(firstOf(day.view.notLogged, mostOf(TodayPart::NotLogged, whole)), addMet);
    std::ranges::for_each(day.view.planned, addMet);
    if (day.view.next)
        addMet(*day.view.next);
    add(firstOf(day.view.due, PromisesCard::kMost));
    add(firstOf(day.view.quiet, QuietCard::kMost));
    add(firstOf(day.view.wins, mostOf(TodayPart::Wins, whole)));
    add(firstOf(day.view.agreements, mostOf(TodayPart::Agreements, whole)));
    add(firstOf(day.view.pulses, mostOf(TodayPart::Pulses, whole)));
    for (const auto& summary : day.summaries)
        addMet(summary.contact);
    for (const auto id : shown)
        if (auto teacher = tables.teachers.find(id))
            day.teachers.emplace(id, std::move(*teacher));
}

void addSummaries(Day& day, const Tables& tables, const WholeParts& whole, const std::vector<SummaryDue>& due) {
    day.summariesDue = due.size();
    for (const auto& each : firstOf(due, mostOf(TodayPart::Summaries, whole)))
        if (auto contact = tables.contacts.find(each.contact))
            day.summaries.push_back({std::move(*contact), each.dueOn, each.dayIsOpen});
}

// What grows with the notebook; where it was asked ahead, that.
TodayAhead askedOf(const NotebookLink& link) {
    if (auto ahead = DayAhead::take(link))
        return std::move(*ahead);
    const auto today = link.today();
    return {today, todayOf(link.read(), today), summariesDue(link.read(), today)};
}

// The rows of the lists that hold keys.
void addRows(Day& day, const Tables& tables, const WholeParts& whole) {
    for (const auto& due : firstOf(day.view.due, PromisesCard::kMost))
        if (auto promise = tables.nextSteps.find(due.id))
            day.promises.push_back(std::move(*promise));
    for (const auto& untold : firstOf(day.view.wins, mostOf(TodayPart::Wins, whole)))
        if (auto win = tables.wins.find(untold.id))
            day.wins.push_back(std::move(*win));
}

} // namespace

std::size_t mostOf(TodayPart part, const WholeParts& whole) {
    return whole.contains(part) ? std::numeric_limits<std::size_t>::max() : kMost;
}

QString Day::nameOf(TeacherId teacher) const {
    const auto found = teachers.find(teacher);
    return found == teachers.end() ? QString() : toQt(found->second.name);
}

QStringList Day::namesIn(const Contact& contact) const {
    QStringList names;
    for (const auto teacher : contact.with)
        if (const auto name = nameOf(teacher); !name.isEmpty())
            names += name;
    return names;
}

QString Day::namesOf(const Contact& contact) const {
    return QLocale().createSeparatedList(namesIn(contact));
}

Day dayOf(const NotebookLink& link, const WholeParts& whole) {
    const auto& tables = link.read();
    auto asked = askedOf(link);
    Day day;
    day.date = asked.on;
    day.view = std::move(asked.view);
    day.calendar = tables.calendar.current();
    day.hasTeachers = tables.teachers.count() > 0;
    addRows(day, tables, whole);
    addSummaries(day, tables, whole, asked.summaries);
    addTeachers(day, tables, whole);
    addDoors(day, tables, localTime(link.now()));
    if (link.hidesNotes()) {
        day.nextDoor.reset(); // there is little behind it to be unfolded by itself
        for (auto& [_, door] : day.doors)
            door.hardMoment.reset(); // how it went is for nobody else
    }
    for (const auto& win : day.wins)
        if (!day.ways.contains(win.teacher))
            day.ways.emplace(win.teacher, wayToTell(tables, day.teachers.at(win.teacher), day.date));
    for (const auto& standing : firstOf(day.view.quiet, QuietCard::kMost))
        if (const auto next = tables.contacts.nextPlanned(standing.teacher, day.date))
            day.planned.emplace(standing.teacher, *next);
    return day;
}

} // namespace alongside

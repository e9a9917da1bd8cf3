#include "today/day.h"

#include "shared/notebook_link.h"
#include "shared/text.h"

#include <QLocale>

namespace alongside {
namespace {

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

} // namespace

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

Day dayOf(const NotebookLink& link) {
    const auto& tables = link.read();
    Day day;
    day.date = link.today();
    day.view = todayOf(tables, day.date);
    day.calendar = tables.calendar.current();
    for (auto& teacher : tables.teachers.all())
        day.teachers.emplace(teacher.id, std::move(teacher));
    addDoors(day, tables, localTime(link.now()));
    if (link.hidesNotes())
        day.nextDoor.reset(); // there is little behind it to be unfolded by itself
    for (const auto& win : day.view.wins)
        if (!day.ways.contains(win.teacher))
            day.ways.emplace(win.teacher, wayToTell(tables, day.teachers.at(win.teacher), day.date));
    for (const auto& standing : day.view.quiet)
        if (const auto next = tables.contacts.nextPlanned(standing.teacher, day.date))
            day.planned.emplace(standing.teacher, *next);
    day.summaries = summariesDue(tables, day.date);
    return day;
}

} // namespace alongside

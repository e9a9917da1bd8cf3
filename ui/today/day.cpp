#include "today/day.h"

#include "shared/text.h"
#include "store/notebook.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace alongside {
QString Day::nameOf(TeacherId teacher) const {
    const auto found = teachers.find(teacher);
    return found == teachers.end() ? QString() : toQt(found->second.name);
}

QString Day::namesOf(const Contact& contact) const {
    QStringList names;
    for (const auto teacher : contact.with)
        if (const auto name = nameOf(teacher); !name.isEmpty())
            names += name;
    return QLocale().createSeparatedList(names);
}

Day dayOf(const Notebook& notebook) {
    const auto& tables = notebook.read();
    Day day;
    day.date = notebook.today();
    day.view = todayOf(tables, day.date);
    day.calendar = tables.calendar.current();
    for (auto& teacher : tables.teachers.all())
        day.teachers.emplace(teacher.id, std::move(teacher));
    const auto now = localTime(notebook.now());
    for (const auto& [contact, owed] : day.view.planned)
        if (contact.start.value_or(now) <= now)
            day.begun.insert(contact.id);
    const auto open = tables.nextSteps.open();
    day.openPromises = static_cast<int>(std::count_if(open.begin(), open.end(), isPromise));
    return day;
}

} // namespace alongside

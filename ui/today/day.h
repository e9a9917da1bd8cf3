#pragma once

#include "domain/school_calendar.h"
#include "overview/today.h"

#include <QString>

#include <map>
#include <set>

namespace alongside {

class Notebook;

// Everything that the Today page shows, read at one time, so that it is drawn anew only when something is different.
struct Day {
    Date date{};
    Today view;
    SchoolCalendar calendar;
    std::map<TeacherId, Teacher> teachers;
    std::set<ContactId> begun; // of today's meetings, those whose time has come, or that have none
    int openPromises = 0;      // due or not

    QString nameOf(TeacherId teacher) const; // empty when the teacher is not there any more
    QString namesOf(const Contact& contact) const;
    bool operator==(const Day&) const = default;
};

Day dayOf(const Notebook& notebook);

} // namespace alongside

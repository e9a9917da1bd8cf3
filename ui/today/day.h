#pragma once

#include "domain/school_calendar.h"
#include "overview/before_the_door.h"
#include "overview/meeting_summary.h"
#include "overview/today.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace alongside {

class NotebookLink;

// Everything that the Today page shows, read at one time, so that it is drawn anew only when something is different.
struct Day {
    Date date{};
    Today view;
    SchoolCalendar calendar;
    std::map<TeacherId, Teacher> teachers;
    std::set<ContactId> begun;                // of today's meetings, those whose time has come, or that have none
    std::optional<ContactId> nextDoor;        // of today's meetings the first to come, else the last
    std::map<TeacherId, BeforeTheDoor> doors; // of those met today
    std::map<TeacherId, WayToTell> ways;      // of those with a win to tell
    std::map<TeacherId, Date> planned;        // of those on the quiet list, the next meeting
    std::vector<SummaryDue> summaries;        // that were agreed on, and not sent

    QString nameOf(TeacherId teacher) const; // empty when the teacher is not there any more
    QStringList namesIn(const Contact& contact) const;
    QString namesOf(const Contact& contact) const; // as a list in words
    bool operator==(const Day&) const = default;
};

Day dayOf(const NotebookLink& link);

} // namespace alongside

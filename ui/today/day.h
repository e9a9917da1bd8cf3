#pragma once

#include "domain/school_calendar.h"
#include "overview/before_the_door.h"
#include "overview/meeting_summary.h"
#include "overview/today.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace alongside {

class NotebookLink;

// A part of the Today page that shows the first few of its kind until all are asked for.
enum class TodayPart { NotLogged, Wins, Agreements, Pulses, Summaries };
using WholeParts = std::set<TodayPart>; // those of which all are shown

// How many of a part are shown.
std::size_t mostOf(TodayPart part, const WholeParts& whole);

// A summary that is to be sent, and the meeting it is about.
struct SummaryToSend {
    Contact contact;
    Date dueOn{};
    bool dayIsOpen = false; // in the agreement: the day is the custom's

    bool operator==(const SummaryToSend&) const = default;
};

// Everything that the Today page shows, read at one time, so that it is drawn anew only when something is different.
struct Day {
    Date date{};
    bool hasTeachers = false; // any at all
    Today view;
    SchoolCalendar calendar;
    std::map<TeacherId, Teacher> teachers;    // those who are shown
    std::set<ContactId> begun;                // of today's meetings, those whose time has come, or that have none
    std::optional<ContactId> nextDoor;        // of today's meetings the first to come, else the last
    std::map<TeacherId, BeforeTheDoor> doors; // of those met today
    std::map<TeacherId, WayToTell> ways;      // of those with a win to tell that is shown
    std::map<TeacherId, Date> planned;        // of those shown of the quiet list, the next meeting
    std::vector<NextStep> promises;           // of those due, the first
    std::vector<Win> wins;                    // of those to tell, the ones that are shown
    std::size_t summariesDue = 0;             // that were agreed on, and not sent
    std::vector<SummaryToSend> summaries;     // of these, the ones that are shown

    QString nameOf(TeacherId teacher) const; // empty when the teacher is not there any more
    QStringList namesIn(const Contact& contact) const;
    QString namesOf(const Contact& contact) const; // as a list in words
    bool operator==(const Day&) const = default;
};

// What is shown of it alone is asked about: of thousands of teachers a handful.
Day dayOf(const NotebookLink& link, const WholeParts& whole = {});

// The same read piece by piece, each of them short. What comes of it holds only where the notebook is still as it was
// at the first one, and notes are hidden, or not, as they were.
class DayReading {
public:
    explicit DayReading(const NotebookLink& link, WholeParts whole = {});

    bool wasAskedAhead() const { return wasAskedAhead_; } // little is left to read then
    bool readOn();                                        // false where nothing is left to read
    Day take() { return std::move(day_); }

private:
    void readSummaries();
    void readShown();
    void readDoors();
    void readWays();

    const NotebookLink& link_;
    const WholeParts whole_;
    bool wasAskedAhead_ = false;
    std::optional<TodayQuestions> questions_; // those still to be asked
    std::vector<SummaryDue> summaries_;
    std::size_t read_ = 0; // pieces after the questions
    Day day_;
};

} // namespace alongside

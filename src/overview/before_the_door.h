#pragma once

#include "domain/contact.h"
#include "domain/next_step.h"
#include "domain/teacher.h"
#include "domain/win.h"
#include "overview/way_to_tell.h"

#include <optional>
#include <string>
#include <vector>

namespace alongside {

// The last time the two saw or heard each other.
struct LastTime {
    ContactId contact;
    Date on{};
    ContactKind kind = ContactKind::CheckIn;
    std::string sharedNote;
    std::string privateNote; // never to be shown without being asked for: somebody may look over the shoulder

    bool operator==(const LastTime&) const = default;
};

// What the work is about just now: the running cycle's goal, else the one in the teacher's words that the agreement
// holds.
struct GoalNow {
    std::string words;
    std::optional<CycleId> cycle; // empty where it is the agreement's
    std::string phase;            // of the cycle, today

    bool operator==(const GoalNow&) const = default;
};

// How the teacher would like to be met. What the agreement in force says goes before the teacher's page. Members that
// hold values of the agreement form's options say of which question.
struct TheirWay {
    WayToTell praise;
    std::string feedback;
    std::vector<std::string> hardNews; // values of "recognition.hard-news"
    std::optional<VisitRule> visits;
    std::string visitPeriods;
    std::string quickChannel; // a value of "communication.quick"; else `channel` in own words
    std::string channel;
    std::string quietHours;
    std::string closedTopics; // not for every eye, as the private note

    bool operator==(const TheirWay&) const = default;
};

// Everything that a coach wants to know in the ten seconds before a door.
struct BeforeTheDoor {
    Teacher teacher;
    std::vector<std::string> schools; // names of theirs, where the coach works in several
    std::optional<LastTime> last;
    bool keepsForATime = false;     // the agreement says how long: where no meeting is kept, there may have been some
    std::vector<NextStep> promised; // open promises, by the date that holds now, so the overdue first
    std::vector<NextStep> theirs;   // open action steps, by the same
    std::optional<GoalNow> goal;
    std::optional<ContactId> hardMoment; // the last contact was one, and nobody has come back to it yet
    TheirWay way;
    std::vector<Win> untold; // the oldest first

    bool operator==(const BeforeTheDoor&) const = default;
};

// Empty when the teacher is not there.
std::optional<BeforeTheDoor> beforeTheDoor(const Tables& tables, TeacherId teacher, Date today);

} // namespace alongside

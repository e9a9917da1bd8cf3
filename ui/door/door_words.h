#pragma once

#include "domain/agreement_form.h"
#include "domain/school_calendar.h"
#include "overview/before_the_door.h"
#include "shared/tokens.h"

#include <QList>
#include <QString>

namespace alongside {

// One thing to know before a door: "Last time", "Mon 16 Nov, debrief. “We looked at the tally …”".
struct DoorLine {
    QString iconName; // for icon()
    QString lead;
    QString words; // several things stand below each other
    Tone tone = Tone::Neutral;

    bool operator==(const DoorLine&) const = default;
};

// How the days are counted and the answers of the agreement are worded.
struct DoorReading {
    Date today{};
    SchoolCalendar calendar;
    const AgreementForm& form;
};

// What is said at once, the most pressing first; nothing of it is a private note.
QList<DoorLine> doorLines(const BeforeTheDoor& door, const DoorReading& reading);

// Those of the lines that fit under a meeting of several: what is owed, what is to be told, what they work on.
QList<DoorLine> doorLinesInBrief(const BeforeTheDoor& door, const DoorReading& reading);

// What is said only when it is asked for, because somebody may look over the shoulder.
QList<DoorLine> privateDoorLines(const BeforeTheDoor& door);

// The whole in a few words, for a card that is folded: "Last met Mon 16 Nov · 1 promise late".
QString doorSentence(const BeforeTheDoor& door, const DoorReading& reading);

} // namespace alongside

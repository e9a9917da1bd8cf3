#pragma once

#include "overview/timeline.h"
#include "shared/tokens.h"

#include <QString>

#include <variant>

namespace alongside {

// What the timeline can be narrowed down to; cycles stand only among all.
enum class TimelineGroup { Meetings, NextSteps, Wins, Agreement, Checklist, Cycle };

// The record that an entry opens.
using TimelineTarget = std::variant<ContactId, NextStepId, WinId, AgreementId, ChecklistId, CycleId>;

// A short fact on a tint, in the colour of what it is about.
struct TimelinePill {
    QString words;
    QString icon;
    Tone tone = Tone::Neutral;
};

// One entry of the timeline in words.
struct TimelineItem {
    Date on{};
    TimelineGroup group = TimelineGroup::Meetings;
    TimelineTarget target;
    QString icon;
    Tone tone = Tone::Neutral;
    QString title;       // "Debrief, 25 min"
    QString body;        // the shared note, or what it is about
    QString privateNote; // never shown unless it is opened
    TimelinePill pill;   // no words: none
    QString deed;        // what can be done with it at once, as a verb, beside the pill; empty: nothing
    QString deedIcon;

    void offer(const QString& standing, const QString& verb, const QString& iconName);
};

TimelineItem itemFor(const TimelineEntry& entry, Date today);

} // namespace alongside

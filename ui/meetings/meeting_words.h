#pragma once

#include "domain/contact.h"
#include "overview/meeting_list.h"
#include "shared/tokens.h"

#include <QStringList>

#include <vector>

namespace alongside {

class PeopleNames;

QString wordsFor(MeetingState state); // as a part of the list: "Not logged yet"

// What became of a meeting, for a pill: "Planned", "Not logged yet", "Cancelled by the teacher".
QString standingWords(const Contact& contact, Date today);

// The sign of its state, and the tone: amber belongs to what waits to be logged.
QString standingIcon(MeetingState state);
Tone standingTone(MeetingState state);

// "Ana Ruiz", "Ana Ruiz and Ben Okri", "Ana Ruiz, Ben Okri and 3 more".
QString peopleWords(const QStringList& names);
QString allPeopleWords(const QStringList& names); // however many there are

// "Tuesday, 24 November, 10:15, planning conversation with Ana Ruiz, planned".
QString sentenceFor(const Contact& contact, const QStringList& names, Date today);

// "Also at this time: 09:10 Carla García, planned." Empty for none.
QString alsoThenWords(const std::vector<Contact>& others, PeopleNames& names, Date today);

} // namespace alongside

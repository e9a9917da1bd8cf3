// What MeetingFields keeps of everything typed, fit to be stored or not, and how it comes back.

#include "meetings/meeting_fields.h"
#include "meetings/meeting_ticks.h"
#include "meetings/moves_used.h"
#include "meetings/status_choice.h"
#include "meetings/step_offers.h"
#include "meetings/step_rows.h"
#include "meetings/win_line.h"
#include "shared/completion_field.h"
#include "shared/notebook_link.h"
#include "shared/text.h"

#include <QLineEdit>

namespace alongside {

void MeetingFields::setTyped(const MeetingDraft& draft) {
    showMeeting(draft.meeting);
    status_->setNewDate(draft.newDate);
    showUnclear(draft.unclear);
}

// What stood in the note before was left there, or came from elsewhere.
QStringList MeetingFields::storedLines() const {
    const auto& contact = stored_.contact;
    const auto before = contact.id ? link_.read().contacts.find(contact.id) : std::nullopt;
    return before ? linesForSteps(toQt(before->sharedNote)) : QStringList();
}

void MeetingFields::showUnclear(const UnclearWords& words) {
    const auto name = words.find("teacher");
    teachers_->line()->setText(name == words.end() ? QString() : toQt(name->second));
    if (const auto lines = words.find("left"); lines != words.end())
        offers_->setLeft(toQt(lines->second).split(QLatin1Char('\n')));
    const auto moves = words.find("moves");
    moves_->line()->setText(moves == words.end() ? QString() : toQt(moves->second));
    when_->showUnclear(words);
    status_->showUnclear(words);
    ticks_->showUnclear(words);
    steps_->showUnclear(words);
}

UnclearWords MeetingFields::unclear() const {
    UnclearWords words;
    if (const auto name = teachers_->typed(); !name.isEmpty())
        words["teacher"] = fromQt(name);
    if (!offers_->left().isEmpty())
        words["left"] = fromQt(offers_->left().join(QLatin1Char('\n')));
    if (const auto moves = moves_->line()->text().trimmed(); !moves.isEmpty())
        words["moves"] = fromQt(moves);
    when_->noteUnclear(words);
    status_->noteUnclear(words);
    ticks_->noteUnclear(words);
    steps_->noteUnclear(words);
    return words;
}

MeetingDraft MeetingFields::typed() const {
    MeetingDraft draft{{typedContact(), steps_->typedSteps(madeOn()), win_->wins(madeOn()), steps_->takenAway()},
                       newDate(),
                       false,
                       unclear()};
    moves_->putInto(draft.meeting);
    return draft;
}

} // namespace alongside

// The values of MeetingFields: a meeting in, a meeting out, and every word typed, fit to be stored or not.

#include "meetings/kind_choice.h"
#include "meetings/meeting_fields.h"
#include "meetings/meeting_notes.h"
#include "meetings/meeting_ticks.h"
#include "meetings/more_part.h"
#include "meetings/moves_used.h"
#include "meetings/status_choice.h"
#include "meetings/step_offers.h"
#include "meetings/step_rows.h"
#include "meetings/win_line.h"
#include "shared/completion_field.h"
#include "shared/notebook_link.h"
#include "shared/text.h"

#include <QLineEdit>

#include <algorithm>

namespace alongside {

void MeetingFields::setTyped(const MeetingDraft& draft) {
    showMeeting(draft.meeting);
    status_->setNewDate(draft.newDate);
    showUnclear(draft.unclear);
}

void MeetingFields::showMeeting(const Meeting& meeting) {
    stored_ = meeting;
    const auto& contact = meeting.contact;
    const auto before = contact.id ? link_.read().contacts.find(contact.id) : std::nullopt;
    statusChosen_ = contact.id || contact.status != ContactStatus::Held;
    QList<qint64> chosen;
    for (const auto teacher : contact.with)
        chosen += teacher.value;
    teachers_->setChosen(chosen);
    when_->setWhen(contact);
    kind_->setKind(contact.kind);
    status_->setStatus(contact.status, contact.noticeOn, before && (before->planned || contact.planned));
    notes_->setNotes(contact);
    ticks_->setTicks(contact);
    more_->setMore(contact);
    moves_->setMoves(movesOf(link_.read(), meeting));
    steps_->setSteps(meeting.nextSteps, meeting.takenAway);
    showPeople();
    win_->setWins(meeting.newWins);
    notes_->offers()->setLeft(storedLines());
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
    notes_->showUnclear(words);
    const auto moves = words.find("moves");
    moves_->line()->setText(moves == words.end() ? QString() : toQt(moves->second));
    when_->showUnclear(words);
    status_->showUnclear(words);
    ticks_->showUnclear(words);
    steps_->showUnclear(words);
}

// Those chosen, and those of the stored meeting whom the field cannot show, as they are in the bin.
std::vector<TeacherId> MeetingFields::with() const {
    std::vector<TeacherId> all;
    for (const auto id : teachers_->chosen())
        all.push_back(TeacherId{id});
    for (const auto teacher : stored_.contact.with)
        if (stored_.contact.id && !link_.read().teachers.find(teacher))
            all.push_back(teacher);
    return all;
}

bool MeetingFields::wasHeld() const {
    return status_->status() == ContactStatus::Held;
}

Contact MeetingFields::contact() const {
    auto contact = typedContact();
    if (!wasHeld())
        MeetingTicks::clear(contact);
    return contact;
}

Contact MeetingFields::typedContact() const {
    auto contact = stored_.contact;
    contact.with = with();
    when_->putInto(contact);
    contact.kind = kind_->kind();
    contact.status = status_->status();
    contact.noticeOn = status_->noticeOn();
    notes_->putInto(contact);
    ticks_->putInto(contact);
    more_->putInto(contact);
    return contact;
}

Meeting MeetingFields::meeting() const {
    Meeting meeting{contact(), steps_->steps(madeOn()), wasHeld() ? win_->wins(madeOn()) : std::vector<Win>(),
                    steps_->takenAway()};
    moves_->putInto(meeting);
    return meeting;
}

std::optional<Date> MeetingFields::newDate() const {
    return status_->newDate();
}

// Nothing is made or seen in the future.
Date MeetingFields::madeOn() const {
    return std::min(when_->date().value_or(link_.today()), link_.today());
}

UnclearWords MeetingFields::unclear() const {
    UnclearWords words;
    if (const auto name = teachers_->typed(); !name.isEmpty())
        words["teacher"] = fromQt(name);
    notes_->noteUnclear(words);
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

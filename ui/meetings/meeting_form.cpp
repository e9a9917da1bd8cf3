#include "meetings/meeting_form.h"

#include "meetings/meeting_beginning.h"
#include "meetings/meeting_fields.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/kept_drafts.h"
#include "shared/key_hint.h"
#include "shared/notice_line.h"
#include "shared/part_keys.h"
#include "shared/typing_watch.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

QString titleFor(const Meeting& meeting, const Tables& tables) {
    const auto& contact = meeting.contact;
    if (contact.status == ContactStatus::Planned)
        return contact.id ? MeetingForm::tr("Planned meeting") : MeetingForm::tr("Plan a meeting");
    const auto before = contact.id ? tables.contacts.find(contact.id) : std::nullopt;
    if (before && before->status != ContactStatus::Planned)
        return MeetingForm::tr("Edit meeting");
    return MeetingForm::tr("Log meeting");
}

} // namespace

MeetingForm::MeetingForm(NotebookLink& link, const MeetingRequest& request, QWidget* parent)
    : MeetingForm(link, request, meetingFor(link, request), parent) {}

MeetingForm::MeetingForm(NotebookLink& link, const MeetingRequest& request, const Meeting& fresh, QWidget* parent)
    : Panel(titleFor(fresh, link.read()), parent), link_(link), request_(request), fresh_(fresh),
      notice_(new NoticeLine(Tone::Accent, QStringLiteral("info"), {})),
      unfinished_(new NoticeLine(Tone::Accent, QStringLiteral("notebook-pen"), {})),
      trouble_(new NoticeLine(Tone::Warn, QStringLiteral("triangle-alert"), {})), fields_(new MeetingFields(link)),
      remove_(makeButton(ButtonKind::Quiet, tr("Remove meeting"), QStringLiteral("trash-2"), this)) {
    for (QWidget* each : {notice_, unfinished_, trouble_}) {
        each->hide();
        body()->addWidget(each);
    }
    body()->addWidget(fields_);
    body()->addStretch(1); // so that no line above takes room that is left
    buildFooter();
    unfinished_->setAction(tr("Go on with it"));
    connect(notice_, &NoticeLine::acted, this, &MeetingForm::startOver);
    connect(unfinished_, &NoticeLine::acted, this, &MeetingForm::goOnWithUnfinished);
    onKey(PartKey::Done, this, this, &MeetingForm::submit);
    begin();
    if (request_.move)
        fields_->takeMove(*request_.move);
    for (auto* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter in a field goes on, it does not end
    connect(new TypingWatch(fields_), &TypingWatch::timeToKeep, this, &MeetingForm::keepTyped);
}

MeetingForm::~MeetingForm() {
    keepTyped();
}

void MeetingForm::buildFooter() {
    connect(remove_, &QPushButton::clicked, this, &MeetingForm::removeStored);
    footer()->addWidget(remove_);
    footer()->addStretch();
    auto* discard = makeButton(ButtonKind::Quiet, tr("Discard"));
    discard->setToolTip(tr("Closes and forgets what was typed"));
    auto* summary = makeButton(ButtonKind::Secondary, tr("Summary"));
    summary->setAccessibleName(tr("Done, then the summary"));
    summary->setToolTip(tr("Done, then the summary to the teacher"));
    summary->setVisible(!request_.toPlan);
    connect(summary, &QPushButton::clicked, this, &MeetingForm::submitForSummary);
    auto* done = makeButton(ButtonKind::Primary, tr("Done"));
    done->setToolTip(tr("Done (Ctrl+Enter)"));
    connect(discard, &QPushButton::clicked, this, &MeetingForm::discardTyped);
    connect(done, &QPushButton::clicked, this, &MeetingForm::submit);
    footer()->addWidget(discard);
    footer()->addWidget(summary);
    footer()->addWidget(done);
    footer()->addWidget(new KeyHint(tr("Ctrl+Enter")));
}

void MeetingForm::begin() {
    showFresh();
    if (request_.typed) {
        tellOfAppointment();
        return;
    }
    const auto existing = fresh_.contact.id;
    const auto kept =
        keptMeetingFor(link_, {existing, existing ? std::vector<TeacherId>() : whomFor(), request_.toPlan});
    if (kept && fresh_.contact.stamp.changedAt > kept->at) { // written down elsewhere meanwhile, which goes first
        tellOfUnfinished();
        return;
    }
    if (kept)
        goOnWith(*kept);
    else
        tellOfAppointment();
    if (!request_.existing && !request_.toPlan)
        tellOfUnfinished();
}

// On somebody's page nobody else's draft comes: what is typed next is about whom the coach has in view.
std::vector<TeacherId> MeetingForm::whomFor() const {
    return request_.with.empty() && request_.inView ? std::vector{*request_.inView} : request_.with;
}

void MeetingForm::tellOfAppointment() {
    const auto& planned = fresh_.contact;
    if (!planned.id || request_.existing)
        return;
    notice_->setWords(tr("You planned this for %1: %2.").arg(timeOfDay(*planned.start), wordsFor(planned.kind)));
    notice_->setAction(tr("Log another one"));
    notice_->show();
}

void MeetingForm::showFresh() {
    remove_->setVisible(static_cast<bool>(fresh_.contact.id));
    fields_->setTyped({fresh_, {}, false, {}});
    initial_ = kept_ = typed();
    goesOn_ = false;
    notice_->hide();
    fields_->takeFocus();
}

void MeetingForm::offerMoves(const std::vector<ShelfMove>& shelf) {
    fields_->offerMoves(shelf);
}

Meeting MeetingForm::meeting() const {
    return fields_->meeting();
}

MeetingDraft MeetingForm::typed() const {
    auto draft = fields_->typed();
    draft.toPlan = request_.toPlan;
    return draft;
}

void MeetingForm::done(int result) {
    ended_ = true;
    if (!draft_.empty())
        KeptDrafts::of(link_).setAside(draft_);
    Panel::done(result);
}

void MeetingForm::reject() {
    keepTyped();
    Panel::reject();
}

void MeetingForm::discardTyped() {
    keepTyped(); // all of it, lest the coach wants it back
    KeptDrafts::of(link_).discard(draft_);
    forgetDraft();
    Panel::reject();
}

void MeetingForm::removeStored() {
    if (!attempt(this, [this] { removeMeeting(link_.notebook(), fresh_.contact.id); }))
        return;
    keepTyped(); // it waits for the meeting to come back
    accept();
}

ContactId MeetingForm::store() {
    const auto given = meeting();
    if (!given.contact.id)
        return logMeeting(link_.notebook(), given, draft_);
    if (const auto anew = fields_->newDate())
        return moveMeeting(link_.notebook(), given, *anew, draft_);
    correctMeeting(link_.notebook(), given, draft_);
    return given.contact.id;
}

// What was stored; empty where something is to be mended first.
std::optional<ContactId> MeetingForm::submitted() {
    ContactId stored;
    fields_->takeOffers();
    if (!fields_->showProblems() || !attempt(this, [&] { stored = store(); }))
        return std::nullopt;
    forgetDraft(); // in memory, where the file did not take it before
    if (request_.typed && request_.typed->stored)
        request_.typed->stored();
    accept();
    return stored;
}

void MeetingForm::submit() {
    submitted();
}

void MeetingForm::submitForSummary() {
    const auto stored = submitted();
    const auto contact = stored ? link_.read().contacts.find(*stored) : std::nullopt;
    if (contact && contact->status == ContactStatus::Held)
        Q_EMIT summaryWanted(*stored);
}

} // namespace alongside

#include "meetings/meeting_form.h"

#include "meetings/meeting_fields.h"
#include "overview/meeting_defaults.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/key_hint.h"
#include "shared/notice_line.h"
#include "shared/text.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/date_words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace alongside {
namespace {

constexpr std::chrono::minutes kNearly{10};

// What is planned for later today is still planned.
bool hasBegun(const Contact& planned, Date today, TimeOfDay now) {
    return planned.on < today || (planned.on == today && (!planned.start || *planned.start <= now + kNearly));
}

Meeting newMeeting(NotebookLink& link, const MeetingRequest& request, bool anew) {
    const auto now = localTime(link.notebook().now());
    auto contact = startOf(link.read(), {request.with, request.inView, request.toPlan, anew}, link.today(), now);
    auto steps = contact.id ? link.read().nextSteps.madeAt(contact.id) : std::vector<NextStep>();
    return {std::move(contact), std::move(steps), {}};
}

Meeting meetingFor(NotebookLink& link, const MeetingRequest& request) {
    auto stored = request.existing ? meetingOf(link.read(), *request.existing) : std::nullopt;
    if (!stored)
        return newMeeting(link, request, false);
    auto& contact = stored->contact;
    const bool toLog = contact.status == ContactStatus::Planned && !request.toPlan;
    if (toLog && hasBegun(contact, link.today(), localTime(link.notebook().now()))) {
        contact.status = ContactStatus::Held;
        contact.planned = true;
    }
    return *stored;
}

// A draft holds its next steps as they were: what became of one since is not undone by it.
Meeting upToDate(Meeting drafted, const Tables& tables) {
    std::vector<NextStep> steps;
    for (const auto& step : drafted.nextSteps) {
        auto stored = step.id ? tables.nextSteps.find(step.id) : std::optional(step);
        if (!stored)
            continue;
        stored->teacher = step.teacher;
        stored->owner = step.owner;
        stored->kind = step.kind;
        stored->what = step.what;
        if (!stored->dueOn)
            stored->dueOn = step.dueOn;
        steps.push_back(std::move(*stored));
    }
    drafted.nextSteps = std::move(steps);
    return drafted;
}

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
      notice_(new NoticeLine(Tone::Accent, QStringLiteral("info"), {})), fields_(new MeetingFields(link)),
      remove_(makeButton(ButtonKind::Quiet, tr("Remove meeting"), QStringLiteral("trash-2"), this)) {
    body()->addWidget(notice_);
    body()->addWidget(fields_);
    buildFooter();
    connect(notice_, &NoticeLine::acted, this, &MeetingForm::startOver);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &MeetingForm::submit);
    begin();
    for (auto* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter in a field goes on, it does not end
}

void MeetingForm::buildFooter() {
    connect(remove_, &QPushButton::clicked, this, &MeetingForm::removeStored);
    remove_->setVisible(static_cast<bool>(fresh_.contact.id));
    footer()->addWidget(remove_);
    footer()->addStretch();
    auto* discard = makeButton(ButtonKind::Quiet, tr("Discard"));
    discard->setToolTip(tr("Closes and forgets what was typed"));
    auto* done = makeButton(ButtonKind::Primary, tr("Done"));
    done->setToolTip(tr("Done (Ctrl+Enter)"));
    connect(discard, &QPushButton::clicked, this, &MeetingForm::discard);
    connect(done, &QPushButton::clicked, this, &MeetingForm::submit);
    footer()->addWidget(discard);
    footer()->addWidget(done);
    footer()->addWidget(new KeyHint(tr("Ctrl+Enter")));
}

void MeetingForm::begin() {
    setMeeting(fresh_);
    initial_ = typed();
    notice_->hide();
    goOnWithDraft();
    if (const auto& planned = fresh_.contact; !draft_ && planned.id && !request_.existing) {
        notice_->setWords(tr("You planned this for %1: %2.").arg(timeOfDay(*planned.start), wordsFor(planned.kind)));
        notice_->setAction(tr("Log another one"));
        notice_->show();
    }
    fields_->takeFocus();
}

void MeetingForm::goOnWithDraft() {
    const auto& drafts = MeetingDrafts::of(link_);
    const auto existing = fresh_.contact.id;
    draft_ = drafts.fitting({existing, existing ? std::vector<TeacherId>() : request_.with, request_.toPlan});
    if (!draft_)
        return;
    setMeeting(upToDate(drafts.at(draft_).meeting, link_.read()), drafts.at(draft_).newDate);
    notice_->setWords(tr("Your draft is back."));
    notice_->setAction(tr("Start afresh"));
    notice_->show();
}

void MeetingForm::startOver() {
    if (draft_) {
        MeetingDrafts::of(link_).forget(std::exchange(draft_, 0));
    } else {
        fresh_ = newMeeting(link_, request_, true);
        remove_->hide();
    }
    setMeeting(fresh_);
    initial_ = typed();
    notice_->hide();
    fields_->takeFocus();
}

void MeetingForm::setMeeting(const Meeting& meeting, const std::optional<Date>& newDate) {
    fields_->setMeeting(meeting);
    fields_->setNewDate(newDate);
}

Meeting MeetingForm::meeting() const {
    return fields_->meeting();
}

MeetingDraft MeetingForm::typed() const {
    return {meeting(), fields_->newDate(), request_.toPlan};
}

void MeetingForm::reject() {
    auto& drafts = MeetingDrafts::of(link_);
    if (const auto words = typed(); words != initial_)
        drafts.keep(draft_, words);
    else
        drafts.forget(draft_);
    Panel::reject();
}

void MeetingForm::discard() {
    MeetingDrafts::of(link_).forget(draft_);
    Panel::reject();
}

void MeetingForm::removeStored() {
    if (!attempt(this, [this] { removeMeeting(link_.notebook(), fresh_.contact.id); }))
        return;
    MeetingDrafts::of(link_).forget(draft_);
    accept();
}

void MeetingForm::store() {
    const auto given = meeting();
    if (!given.contact.id)
        logMeeting(link_.notebook(), given);
    else if (const auto anew = fields_->newDate())
        moveMeeting(link_.notebook(), given, *anew);
    else
        correctMeeting(link_.notebook(), given);
}

void MeetingForm::submit() {
    if (!fields_->showProblems() || !attempt(this, [this] { store(); }))
        return;
    MeetingDrafts::of(link_).forget(draft_);
    accept();
}

} // namespace alongside

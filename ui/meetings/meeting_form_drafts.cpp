#include "meetings/meeting_beginning.h"
#include "meetings/meeting_fields.h"
#include "meetings/meeting_form.h"
#include "shared/kept_drafts.h"
#include "shared/message.h"
#include "shared/notice_line.h"

// What was typed and not done: kept, told of, gone on with.

namespace alongside {

void MeetingForm::goOnWith(const KeptMeeting& kept) {
    draft_ = kept.key;
    goesOn_ = true;
    auto draft = kept.draft;
    draft.meeting = upToDate(std::move(draft.meeting), link_.read());
    draft.meeting.contact.status = request_.became.value_or(draft.meeting.contact.status);
    fields_->setTyped(draft);
    kept_ = typed();
    notice_->setWords(tr("Your draft is back (%1).").arg(whenKeptWords(kept.at, link_.today())));
    notice_->setAction(tr("Start afresh"));
    notice_->show();
    fields_->takeFocus();
}

// One that is kept and is not what this panel shows.
std::optional<KeptMeeting> MeetingForm::unfinished() const {
    for (auto& each : keptMeetings(link_))
        if (each.key != draft_)
            return std::move(each);
    return std::nullopt;
}

void MeetingForm::tellOfUnfinished() {
    const auto other = unfinished();
    unfinished_->setVisible(other.has_value());
    if (other)
        unfinished_->setWords(unfinishedWords(other->draft, link_.read()));
}

void MeetingForm::goOnWithUnfinished() {
    keepTyped();
    const auto other = unfinished();
    unfinished_->hide();
    if (!other)
        return;
    const auto existing = other->draft.meeting.contact.id;
    const auto stored = existing ? meetingOf(link_.read(), existing) : std::nullopt;
    request_ = {{}, stored ? std::optional(existing) : std::nullopt, other->draft.toPlan, {}};
    fresh_ = stored ? *stored : newMeeting(link_, request_, true);
    showFresh();
    goOnWith(*other);
}

// The draft is not thrown away: what a coach typed goes only by Discard and Done.
void MeetingForm::startOver() {
    keepTyped();
    if (request_.typed)
        request_.typed = request_.typed->another();
    if (!goesOn_)
        fresh_ = request_.typed ? meetingFor(link_, request_) : newMeeting(link_, request_, true);
    draft_.clear();
    showFresh();
    tellOfUnfinished();
}

void MeetingForm::keepTyped() {
    const auto words = typed();
    if (ended_ || words == kept_)
        return;
    if (words == initial_) {
        forgetDraft();
        return;
    }
    auto& drafts = KeptDrafts::of(link_);
    if (draft_.empty())
        draft_ = drafts.newKey(kMeetingDrafts);
    const auto trouble = drafts.keep(draft_, toJson(words, link_.read()));
    if (trouble)
        trouble_->setWords(*trouble);
    else
        kept_ = words;
    trouble_->setVisible(trouble && !isTelling(*this, *trouble));
}

void MeetingForm::forgetDraft() {
    if (!draft_.empty())
        KeptDrafts::of(link_).forget(draft_);
    draft_.clear();
    kept_ = initial_;
}

} // namespace alongside

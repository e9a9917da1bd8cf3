#pragma once

#include "actions/contact_actions.h"
#include "meetings/meeting_drafts.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

class QPushButton;

namespace alongside {

class MeetingFields;
class NoticeLine;

// The Log meeting panel: logs what was held, plans what is to come, logs what was planned and corrects what was
// logged. Closed without Done or Discard it keeps what was typed as a draft.
class MeetingForm : public Panel {
    Q_OBJECT
public:
    MeetingForm(NotebookLink& link, const MeetingRequest& request, QWidget* parent = nullptr);

    void setMeeting(const Meeting& meeting, const std::optional<Date>& newDate = std::nullopt);
    Meeting meeting() const;

    // Stores the meeting and closes the panel, or says beside the fields what is to be mended.
    void submit();

    void reject() override; // keeps a draft

private:
    MeetingForm(NotebookLink& link, const MeetingRequest& request, const Meeting& fresh, QWidget* parent);
    void buildFooter();
    void begin();
    void goOnWithDraft();
    MeetingDraft typed() const;
    void startOver();
    void discard();
    void removeStored();
    void store();

    NotebookLink& link_;
    MeetingRequest request_;
    MeetingDrafts::Number draft_ = 0; // gone on with
    Meeting fresh_;                   // as the panel would open without a draft
    MeetingDraft initial_;            // as the fields give it back: what differs from it is worth keeping
    NoticeLine* notice_;
    MeetingFields* fields_;
    QPushButton* remove_;
};

} // namespace alongside

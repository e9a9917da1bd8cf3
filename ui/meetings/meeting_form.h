#pragma once

#include "actions/contact_actions.h"
#include "meetings/meeting_drafts.h"
#include "overview/move_shelf.h"
#include "shared/navigator.h"
#include "shared/notebook_link.h"
#include "shared/panel.h"

#include <optional>
#include <string>

class QPushButton;

namespace alongside {

class MeetingFields;
class NoticeLine;

// The Log meeting panel: logs what was held, plans what is to come, logs what was planned and corrects what was
// logged. What is typed is kept as a draft while it is typed, until Done or Discard.
class MeetingForm : public Panel {
    Q_OBJECT
public:
    MeetingForm(NotebookLink& link, const MeetingRequest& request, QWidget* parent = nullptr);
    ~MeetingForm() override; // keeps a draft where nothing else has ended it

    Meeting meeting() const;

    // The moves that the coach may say were used.
    void offerMoves(const std::vector<ShelfMove>& shelf);

    // Stores the meeting and closes the panel, or says beside the fields what is to be mended.
    void submit();

    void reject() override; // keeps a draft

Q_SIGNALS:
    void summaryWanted(alongside::ContactId contact); // of the meeting just stored

protected:
    void done(int result) override;

private:
    MeetingForm(NotebookLink& link, const MeetingRequest& request, const Meeting& fresh, QWidget* parent);
    void buildFooter();
    void begin();
    std::vector<TeacherId> whomFor() const;
    void tellOfAppointment();
    void showFresh();
    void goOnWith(const KeptMeeting& kept);
    std::optional<KeptMeeting> unfinished() const;
    void tellOfUnfinished();
    void goOnWithUnfinished();
    MeetingDraft typed() const;
    void keepTyped();
    void startOver();
    void discardTyped();
    void forgetDraft();
    void removeStored();
    ContactId store();
    std::optional<ContactId> submitted();
    void submitForSummary();

    NotebookLink& link_;
    MeetingRequest request_;
    std::string draft_;    // the key of the one that is kept here; empty: none yet
    Meeting fresh_;        // as the panel would open without a draft
    MeetingDraft initial_; // as the fields give it back: what differs from it is worth keeping
    MeetingDraft kept_;    // as it was kept last
    bool goesOn_ = false;  // with a draft from before
    bool ended_ = false;
    NoticeLine* notice_;
    NoticeLine* unfinished_;
    NoticeLine* trouble_;
    MeetingFields* fields_;
    QPushButton* remove_;
};

} // namespace alongside

#pragma once

#include "domain/contact.h"
#include "domain/school_calendar.h"
#include "exchange/draft_json.h"
#include "shared/field_rows.h"

class QPushButton;

namespace alongside {

class NoteEdit;
class WrappedLabel;
class StepOffers;

// The notes of a meeting: the one that may go to the teacher, with the next steps that its lines offer, and the
// private one.
class MeetingNotes : public FieldRows {
    Q_OBJECT
public:
    MeetingNotes(Date today, const SchoolDays& days, QWidget* parent = nullptr);

    NoteEdit* shared() const { return shared_; }
    NoteEdit* own() const { return private_; }
    StepOffers* offers() const { return offers_; }

    void setToPlan(bool toPlan); // the hint speaks of what is to come
    void setNotes(const Contact& contact);
    void putInto(Contact& contact) const;
    bool add(const QString& words); // to the shared one, as one step of its undo; false where these lines stand there
    void noteUnclear(UnclearWords& words) const;
    void showUnclear(const UnclearWords& words);

    // Say what is wrong beside the field; true if nothing is.
    bool showSharedProblem(const Problems<ContactField>& problems);
    bool showPrivateProblem(const Problems<ContactField>& problems);

private:
    void buildSharing();
    void shareChosen();

    NoteEdit* shared_;
    NoteEdit* private_;
    StepOffers* offers_;
    ProblemLabel* sharedProblem_;
    ProblemLabel* privateProblem_;
    QPushButton* share_;
    WrappedLabel* there_; // said when nothing had to be copied
};

} // namespace alongside

#pragma once

#include "actions/contact_actions.h"
#include "domain/school_calendar.h"
#include "exchange/draft_json.h"
#include "meetings/when_line.h"
#include "overview/move_shelf.h"

#include <QWidget>

namespace alongside {

class CompletionField;
class FieldRows;
class KindChoice;
class MeetingNotes;
class MeetingTicks;
class MorePart;
class MovesUsed;
class NotebookLink;
class NewTeacherOffer;
class NoticeLine;
class ProblemLabel;
class StatusChoice;
class StepRows;
class WinLine;

// The fields of a meeting, planned or held: a value in, a value out, and what is wrong with it said beside the fields.
class MeetingFields : public QWidget {
    Q_OBJECT
public:
    explicit MeetingFields(NotebookLink& link, QWidget* parent = nullptr);

    void setTyped(const MeetingDraft& draft);
    MeetingDraft typed() const; // every word, also those that are hidden, not understood or not fit to be stored

    // As it is to be stored.
    Meeting meeting() const;
    std::optional<Date> newDate() const; // for which a moved one is to be planned anew

    void takeOffers(); // lines of the note that are meant as next steps become some

    // The moves to pick from as used; those in the notebook unless told.
    void offerMoves(const std::vector<ShelfMove>& shelf);

    // Says that the move was used, and puts its words into the shared note.
    void takeMove(const Move& move);

    // Says what is wrong beside the fields, all at once; true if nothing is.
    bool showProblems();

    // Where the coach goes on: the teacher if none is chosen, else the note.
    void takeFocus();

private:
    void build();
    void connectParts();
    void showMeeting(const Meeting& meeting);
    void showUnclear(const UnclearWords& words);
    UnclearWords unclear() const;
    QStringList storedLines() const;
    void offerNewTeacher(const QString& typed);
    void takeNewTeacher(TeacherId teacher);
    void showPeople();
    void showParts();
    void showVisitRule();
    void showAlsoThen();
    void followDate();
    Contact contact() const;
    Contact typedContact() const;
    std::vector<TeacherId> with() const;
    bool wasHeld() const;
    Date madeOn() const;
    bool showTeacherProblem(const Problems<ContactField>& problems);

    NotebookLink& link_;
    SchoolDays days_;
    Meeting stored_;
    bool statusChosen_ = false;
    CompletionField* teachers_;
    ProblemLabel* teachersProblem_ = nullptr;
    NewTeacherOffer* newTeacher_;
    WhenLine* when_;
    NoticeLine* alsoThen_;
    KindChoice* kind_;
    NoticeLine* visitRule_;
    StatusChoice* status_;
    MeetingNotes* notes_;
    FieldRows* after_;
    StepRows* steps_;
    WinLine* win_;
    MeetingTicks* ticks_;
    MorePart* more_;
    MovesUsed* moves_;
};

} // namespace alongside

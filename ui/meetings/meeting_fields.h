#pragma once

#include "actions/contact_actions.h"
#include "domain/school_calendar.h"
#include "meetings/when_line.h"

#include <QWidget>

class QFormLayout;

namespace alongside {

class CompletionField;
class KindChoice;
class MeetingTicks;
class MorePart;
class NoteEdit;
class NotebookLink;
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

    void setMeeting(const Meeting& meeting);
    Meeting meeting() const;

    // The day for which a moved meeting is to be planned anew.
    void setNewDate(const std::optional<Date>& date);
    std::optional<Date> newDate() const;

    // Says what is wrong beside the fields, all at once; true if nothing is.
    bool showProblems();

    // Where the coach goes on: the teacher if none is chosen, else the note.
    void takeFocus();

private:
    void build();
    void addRow(QFormLayout* form, const QString& label, QWidget* buddy, QWidget* field);
    void connectParts();
    void showPeople();
    void showParts();
    void showVisitRule();
    void followDate();
    Contact contact() const;
    std::vector<TeacherId> with() const;
    bool wasHeld() const;
    Date madeOn() const;
    bool showTeacherProblem(const Problems<ContactField>& problems);

    NotebookLink& link_;
    SchoolDays days_;
    Meeting stored_;
    bool statusChosen_ = false;
    CompletionField* teachers_;
    ProblemLabel* teachersProblem_;
    WhenLine* when_;
    KindChoice* kind_;
    NoticeLine* visitRule_;
    StatusChoice* status_;
    NoteEdit* sharedNote_;
    ProblemLabel* sharedProblem_;
    NoteEdit* privateNote_;
    ProblemLabel* privateProblem_;
    StepRows* steps_;
    WinLine* win_;
    MeetingTicks* ticks_;
    MorePart* more_;
    QList<QWidget*> onlyHeld_; // with their labels
};

} // namespace alongside

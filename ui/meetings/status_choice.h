#pragma once

#include "domain/contact.h"
#include "domain/school_calendar.h"
#include "exchange/draft_json.h"

#include <QWidget>

class QComboBox;

namespace alongside {

class DateField;
class ProblemLabel;
class SegmentedChoice;

// Whether the meeting is planned or was held or, for one that was planned before, what else became of it: moved,
// cancelled, somebody not there, with the day on which it was told and the new day.
class StatusChoice : public QWidget {
    Q_OBJECT
public:
    StatusChoice(Date today, const SchoolDays& days, QWidget* parent = nullptr);

    // `mayHaveChanged`: offers what else became of it.
    void setStatus(ContactStatus status, const std::optional<Date>& noticeOn, bool mayHaveChanged);
    ContactStatus status() const;
    std::optional<Date> noticeOn() const; // only where somebody moved or cancelled it
    void setNewDate(const std::optional<Date>& date);
    std::optional<Date> newDate() const; // of one that was moved, if it is to be planned anew
    void noteUnclear(UnclearWords& words) const;
    void showUnclear(const UnclearWords& words);

    // Says what is wrong beside the fields; true if nothing is.
    bool showProblems(const Problems<ContactField>& problems, Date meetingOn);

Q_SIGNALS:
    void statusChanged(); // by the user

private:
    void showParts();

    Date today_;
    SegmentedChoice* choice_;
    QWidget* changed_;
    QComboBox* what_;
    QWidget* noticePart_;
    DateField* notice_;
    ProblemLabel* noticeProblem_;
    QWidget* newPart_;
    DateField* newDate_;
    ProblemLabel* newProblem_;
};

} // namespace alongside

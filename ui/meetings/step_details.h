#pragma once

#include "domain/next_step.h"
#include "shared/completion_field.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace alongside {

class ProblemLabel;

// Whose a next step of a meeting is, of what kind and, with several teachers, for whom; and the way to take it away.
class StepDetails : public QWidget {
    Q_OBJECT
public:
    // `ending` ends the names of the fields.
    explicit StepDetails(const QString& ending, QWidget* parent = nullptr);

    void setPeople(const QList<Candidate>& people); // the meeting's teachers
    void setStep(const NextStep& step);
    void guessKind(const QString& what); // until the coach has said it

    void putInto(NextStep& step) const;  // owner and kind
    std::vector<TeacherId> whom() const; // several when it is for each of them

    // Says below what is wrong; true if nothing is.
    bool showProblem();
    QList<QWidget*> fields() const; // in the order in which Tab visits them

Q_SIGNALS:
    void removeAsked();

private:
    void showParts();

    NextStep stored_; // without an id while it is new
    QList<Candidate> people_;
    bool kindGiven_ = false, whoGiven_ = false;
    bool forNobodyHere_ = false; // stored or chosen for somebody who left the meeting
    qint64 given_ = 0;           // whom the coach chose, once whoGiven_
    QComboBox* owner_;
    QComboBox* kind_;
    QComboBox* who_;
    QWidget* remove_;
    QLabel* kindLabel_;
    QLabel* whoLabel_;
    ProblemLabel* whoProblem_;
};

} // namespace alongside

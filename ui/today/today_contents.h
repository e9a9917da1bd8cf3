#pragma once

#include "domain/agreement_form.h"
#include "today/day.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace alongside {

class Navigator;
class TwoColumns;

// What the coach has folded and unfolded on the Today page since the notebook was opened.
struct TodayFolds {
    std::map<ContactId, bool> doors; // before the door, where it is not as it would be
    WholeParts whole;
};

// All of one day below the head of the Today page, the most urgent first. It is drawn once: another day, or the same
// with something new in it, is another one.
class TodayContents : public QWidget {
    Q_OBJECT
public:
    TodayContents(Day day, const TodayFolds& folds, const AgreementForm& form, Navigator& navigator,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void kept(alongside::NextStepId promise);
    void told(alongside::WinId win, const QString& how);
    void meetingRemoved(alongside::ContactId meeting);
    void doorFolded(alongside::ContactId meeting, bool unfolded);
    void wholeWanted(alongside::TodayPart part);

private:
    void addNotLogged(QVBoxLayout* column);
    void addMeetings(QVBoxLayout* column);
    void addMeeting(QVBoxLayout* column, const Contact& contact);
    void addPromises(QVBoxLayout* column);
    void addSummaries(QVBoxLayout* column);
    void addQuiet(QVBoxLayout* column);
    void addWins(QVBoxLayout* column);
    void addAgreements(QVBoxLayout* column);
    void addPulses(QVBoxLayout* column);
    void addMonth(QVBoxLayout* column);
    void open(const Contact& contact);
    std::size_t most(TodayPart part) const;

    // The heading of a part, with "Show all" where some of its kind are hidden.
    void addHeading(QVBoxLayout* column, const QString& words, TodayPart part, std::size_t count);

    const Day day_;
    const TodayFolds& folds_;
    const AgreementForm& form_;
    Navigator& navigator_;
};

} // namespace alongside

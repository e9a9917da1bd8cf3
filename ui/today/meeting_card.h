#pragma once

#include "domain/agreement_form.h"
#include "shared/card.h"
#include "today/day.h"

class QPushButton;

namespace alongside {

// An appointment of today with what to know before its door, or one of a day before that is not logged yet.
class MeetingCard : public Card {
    Q_OBJECT
public:
    MeetingCard(const Day& day, const Contact& contact, const AgreementForm& form, bool unfolded,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void logWanted();
    void openWanted();
    void notHeld(); // it did not take place
    void removeWanted();
    void unfolded(bool unfolded); // by the user

private:
    QWidget* makeWho();
    QWidget* makeTime();
    QWidget* makeButtons();
    QPushButton* makeDeed(const QString& words, const QString& iconName, const QString& name);
    void addLate();
    void addFold();
    void showDoors(bool shown);
    QWidget* makeDoors();

    bool isPast() const { return contact_.on < day_.date; }

    const Day& day_; // outlives the card
    Contact contact_;
    const AgreementForm& form_;
    QPushButton* fold_ = nullptr;
    QWidget* late_ = nullptr;
    QWidget* doors_ = nullptr;
};

} // namespace alongside

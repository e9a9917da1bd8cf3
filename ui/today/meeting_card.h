#pragma once

#include "shared/card.h"
#include "today/day.h"

namespace alongside {

// An appointment of today, or one of a day before that is not logged yet, with what is still owed to those who come.
class MeetingCard : public Card {
    Q_OBJECT
public:
    MeetingCard(const Day& day, const Contact& contact, const std::vector<NextStep>& owed, QWidget* parent = nullptr);

Q_SIGNALS:
    void logWanted();
    void openWanted();

private:
    QWidget* makeTime(const Day& day, const Contact& contact);
    QWidget* makeButtonFor(const Day& day, const Contact& contact);
    void addReminders(const Day& day, const Contact& contact, const std::vector<NextStep>& owed);
};

} // namespace alongside

#pragma once

#include "shared/card.h"
#include "store/tables.h"

namespace alongside {

class ContactStrip;
class WrappedLabel;

// Twelve months of contacts with one teacher on a line, and what they add up to.
class ContactsCard : public Card {
    Q_OBJECT
public:
    explicit ContactsCard(QWidget* parent = nullptr);

    void show(const Tables& tables, TeacherId teacher, Date today);

Q_SIGNALS:
    void opened();

private:
    ContactStrip* strip_;
    WrappedLabel* sum_;
};

} // namespace alongside

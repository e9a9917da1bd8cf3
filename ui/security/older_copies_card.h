#pragma once

#include "shared/card.h"
#include "shared/notebook_link.h"
#include "store/backups/older_copies.h"

class QPushButton;

namespace alongside {

class NoticeLine;
class WrappedLabel;

// The backups that do not have the password of today: those that anybody can read, which it offers to delete, and those
// that wait for a password of before. Out of the way where there is none.
class OlderCopiesCard : public Card {
    Q_OBJECT
public:
    explicit OlderCopiesCard(NotebookLink& link, QWidget* parent = nullptr);

    void refresh();

private:
    void askToDelete();
    void deleteReadable();

    NotebookLink& link_;
    OlderCopies copies_;
    NoticeLine* readable_;
    QPushButton* delete_;
    WrappedLabel* other_;
};

} // namespace alongside

#pragma once

#include "shared/card.h"
#include "shared/notebook_link.h"
#include "store/backups/older_copies.h"

class QPushButton;

namespace alongside {

class NoticeLine;
class WrappedLabel;

// What does not have the password of today: what anybody can read, backups and damaged files of which it offers to
// delete, and what waits for a password of before. Out of the way where there is none.
class OlderCopiesCard : public Card {
    Q_OBJECT
public:
    explicit OlderCopiesCard(NotebookLink& link, QWidget* parent = nullptr);

    void refresh();

private:
    void showReadable();
    void showOther();
    void askToDelete();
    void deleteReadable();

    NotebookLink& link_;
    OlderCopies copies_;
    NoticeLine* readable_;
    NoticeLine* damaged_;
    QPushButton* delete_;
    NoticeLine* notebooks_; // of their own: not ours to delete
    WrappedLabel* other_;
};

} // namespace alongside

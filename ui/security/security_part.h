#pragma once

#include "security/secret.h"
#include "shared/page.h"
#include "shared/while_closed.h"

class QPushButton;

namespace alongside {

class Card;
class LockCard;
class NoticeLine;
class OlderCopiesCard;
class WrappedLabel;

// Who can read the notebook, and the ways to change that: its password, the recovery sheet, backups of before.
class SecurityPart : public Page {
    Q_OBJECT
public:
    explicit SecurityPart(NotebookLink& link, QWidget* parent = nullptr);

Q_SIGNALS:
    void whileClosedAsked(const alongside::WhileClosed& work); // to change the password
    void lockingChanged();                                     // when the notebook locks by itself

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePasswordCard();
    void makeSheetCard();
    void showSheet();
    void askForNew(const QString& title);
    void askToChange();
    void askToRemove();
    void askForSheet();
    void change(const SharedSecret& fresh, const QString& title, const QString& done); // null: no password

    NoticeLine *protected_, *open_;
    WrappedLabel* means_;
    QPushButton *set_, *change_, *remove_;
    Card* sheetCard_;
    WrappedLabel* sheet_;
    NoticeLine* oldSheet_;
    LockCard* lock_;
    QPushButton* make_;
    OlderCopiesCard* older_;
};

} // namespace alongside

#pragma once

#include "overview/due_to_go.h"
#include "shared/navigator.h"
#include "shared/page.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace alongside {

class Card;
class HoldCard;
class WrappedLabel;

// How long what is written down is kept: what is due to be deleted by the agreements, and the holds that keep it.
class KeepingPart : public Page {
    Q_OBJECT
public:
    KeepingPart(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

Q_SIGNALS:
    void backupsWanted();

protected:
    void refresh() override;

private:
    Card* makeDueCard();
    void showDue(const std::vector<DueToGo>& due);
    void showHeld();
    QWidget* makeHeldRow(const Hold& hold);
    void look();
    void ask(const std::vector<DueToGo>& due);
    void erase(const std::vector<TeacherId>& teachers, int records);

    Navigator& navigator_;
    WrappedLabel* words_;
    QPushButton* see_;
    HoldCard* everybody_;
    Card* held_;
    QWidget* rows_ = nullptr; // of the held teachers
};

} // namespace alongside

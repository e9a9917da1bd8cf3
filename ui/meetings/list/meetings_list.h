#pragma once

#include "overview/meeting_list.h"
#include "shared/navigator.h"
#include "shared/page.h"
#include "shared/piece_by_piece.h"

#include <optional>
#include <vector>

class QLabel;

namespace alongside {

class Card;
class LinkButton;
class MeetingActions;
class MeetingFilterBar;
class MeetingsTable;

// All meetings, newest first, narrowed down by words, people, kind, days and state.
class MeetingsList : public Page {
    Q_OBJECT
public:
    MeetingsList(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget* makeLine();
    void connectParts();
    void narrowDown();
    void showFitting();
    std::optional<ContactId> chosen() const;
    void showEmpty(bool empty);
    void openChosen();
    void removeChosen();
    void openMenu(const QPoint& at);

    Navigator& navigator_;
    std::vector<ContactId> inOrder_; // by all of the filter but people and words, which narrow it down key by key
    std::optional<MeetingFilter> orderedBy_;
    std::optional<MeetingFilter> shownBy_;
    MeetingFilter readBy_; // while they are being read
    MeetingFilterBar* filter_;
    MeetingsTable* table_;
    MeetingActions* actions_;
    QLabel* count_;
    LinkButton* clear_;
    QWidget* line_;
    Card* card_;
    QWidget* emptyPlace_;
    PieceByPiece reading_; // of the order
};

} // namespace alongside

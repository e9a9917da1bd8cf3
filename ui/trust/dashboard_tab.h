#pragma once

#include "exchange/content.h"
#include "shared/navigator.h"
#include "shared/page.h"
#include "trust/headline.h"
#include "trust/timeline_item.h"

#include <array>

class QBoxLayout;

namespace alongside {

class ContactsCard;
class DimensionCard;
class DoorCard;
class GoalCard;
class LanesPart;
class LinkButton;
class OwedCard;
class RecentCard;
class ScrollPage;
class TryCard;
class WindowLine;
struct Figure;

// What all of the log says about the coach's practice with one teacher: three dimensions of trust, what is owed, what
// to try next, the latest entries, twelve months of contacts.
class DashboardTab : public Page {
    Q_OBJECT
public:
    DashboardTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void setTeacher(TeacherId teacher);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildLinks();
    void connectCards();
    void connectLanes(LanesPart& lanes, Dimension dimension);
    trust::Assessment assessment() const; // over the window that is chosen
    void print();
    void showTrust();
    void showRecords();
    void unfold(bool unfolded);
    void open(const Figure& figure);
    void setKept(NextStepId step, bool kept);

    Navigator& navigator_;
    const Content& content_;
    TeacherId teacher_;
    ScrollPage* scroll_;
    DoorCard* door_;
    WindowLine* window_;
    std::array<DimensionCard*, 3> cards_{};
    LinkButton* unfold_;
    LinkButton* cautions_;
    RecentCard* recent_;
    OwedCard* owed_;
    TryCard* try_;
    GoalCard* goal_;
    ContactsCard* contacts_;
    QBoxLayout* cardRow_;
    QBoxLayout* lowerRow_;
    bool unfolded_ = false;
    std::optional<LastLogged> lastLogged_; // of what the records show, for the cards of trust
};

} // namespace alongside

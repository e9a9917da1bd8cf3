#pragma once

#include "shared/page.h"
#include "today/day.h"

#include <QTimer>

#include <optional>

class QVBoxLayout;

namespace alongside {

class EmptyState;
class Navigator;
class PageHeader;
class ScrollPage;

// What a coach wants to know in the morning: who comes, what is due, who has not been met in a while.
class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void draw();
    QWidget* makeContents();
    QWidget* makeBeginning();
    void addMeetings(QVBoxLayout* column);
    void addMeeting(QVBoxLayout* column, const Contact& contact, const std::vector<NextStep>& owed);
    void addPromises(QVBoxLayout* column);
    void addQuiet(QVBoxLayout* column);
    void addMonth(QVBoxLayout* column);
    void open(const Contact& contact);
    void keep(NextStepId promise);

    Navigator& navigator_;
    ScrollPage* scroll_;
    PageHeader* header_;
    QWidget* contents_ = nullptr;
    std::optional<Day> day_; // on screen
    QTimer clock_;           // meetings begin while the page is open
};

} // namespace alongside

#pragma once

#include "shared/navigator.h"

namespace alongside {

// The pages of the sidebar, in its order.
enum class MainPage { Today, Teachers, Meetings, NextSteps, Library, Reflect, Reports, Settings };

// Where the coach is: a page, or one teacher's.
struct Place {
    MainPage page = MainPage::Today;
    std::optional<TeacherId> teacher;
    TeacherTab tab = TeacherTab::Dashboard;
    MeetingsView meetings = MeetingsView::List; // of the page Meetings

    bool operator==(const Place&) const = default;
};

// Where the coach was, for going back and forward.
class Places {
public:
    void visit(const Place& place);
    std::optional<Place> back();
    std::optional<Place> forward();
    bool hasBack() const { return now_ > 0; }
    bool hasForward() const { return now_ + 1 < visited_.size(); }

private:
    std::vector<Place> visited_;
    std::size_t now_ = 0; // index of the place on screen
};

} // namespace alongside

#pragma once

#include "shared/navigator.h"
#include "window/list_places.h"

namespace alongside {

// The pages of the sidebar, in its order.
enum class MainPage { Today, Teachers, Meetings, NextSteps, Library, Reflect, Reports, Settings };

// Where the coach is: a page, or one teacher's.
struct Place {
    MainPage page = MainPage::Today;
    std::optional<TeacherId> teacher;
    TeacherTab tab = TeacherTab::Dashboard;
    MeetingsView meetings = MeetingsView::List; // of the page Meetings
    int part = 0;                               // which of their parts Library, Reflect, Reports and Settings show

    bool operator==(const Place&) const = default;
};

// Where the coach was, for going back and forward, and how far the lists there were scrolled.
class Places {
public:
    void visit(const Place& place);
    void leave(const ListPlaces& lists); // as they stand at the place on screen
    std::optional<Place> back();
    std::optional<Place> forward();
    bool hasBack() const { return now_ > 0; }
    bool hasForward() const { return now_ + 1 < visited_.size(); }
    const ListPlaces& lists() const { return visited_[now_].lists; } // as they stood when this place was left

    std::vector<TeacherId> teachers() const; // whose pages were visited, the last one first, each once

private:
    struct Visit {
        Place place;
        ListPlaces lists;
    };

    std::vector<Visit> visited_;
    std::size_t now_ = 0; // index of the place on screen
};

} // namespace alongside

#pragma once

#include "shared/navigator.h"

namespace alongside {

// The pages of the sidebar, in its order.
enum class MainPage { Today, Teachers, NextSteps };

// Where the coach is: a page, or one teacher's.
struct Place {
    MainPage page = MainPage::Today;
    std::optional<TeacherId> teacher;
    TeacherTab tab = TeacherTab::Dashboard;

    bool operator==(const Place&) const = default;
};

// Where the coach was, for going back and forward.
class Places {
public:
    void visit(const Place& place);
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    std::vector<Place> visited_;
    std::size_t now_ = 0; // index of the place on screen
};

} // namespace alongside

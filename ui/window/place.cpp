#include "window/place.h"

#include <algorithm>

namespace alongside {

void Places::visit(const Place& place) {
    if (!visited_.empty() && visited_[now_].place == place)
        return;
    if (!visited_.empty())
        visited_.resize(now_ + 1);
    visited_.push_back({place, {}});
    now_ = visited_.size() - 1;
}

void Places::leave(const ListPlaces& lists) {
    if (!visited_.empty())
        visited_[now_].lists = lists;
}

std::optional<Place> Places::back() {
    if (!hasBack())
        return std::nullopt;
    return visited_[--now_].place;
}

std::optional<Place> Places::forward() {
    if (!hasForward())
        return std::nullopt;
    return visited_[++now_].place;
}

std::vector<TeacherId> Places::teachers() const {
    std::vector<TeacherId> teachers;
    for (auto visit = visited_.rbegin(); visit != visited_.rend(); ++visit)
        if (const auto& teacher = visit->place.teacher;
            teacher && std::find(teachers.begin(), teachers.end(), *teacher) == teachers.end())
            teachers.push_back(*teacher);
    return teachers;
}

} // namespace alongside

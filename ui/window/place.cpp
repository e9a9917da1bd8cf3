#include "window/place.h"

namespace alongside {

void Places::visit(const Place& place) {
    if (!visited_.empty() && visited_[now_] == place)
        return;
    if (!visited_.empty())
        visited_.resize(now_ + 1);
    visited_.push_back(place);
    now_ = visited_.size() - 1;
}

std::optional<Place> Places::back() {
    if (!hasBack())
        return std::nullopt;
    return visited_[--now_];
}

std::optional<Place> Places::forward() {
    if (!hasForward())
        return std::nullopt;
    return visited_[++now_];
}

} // namespace alongside

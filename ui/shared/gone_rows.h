#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace alongside {

// The chosen rows that a deed took out of a list. One that undo brings back is chosen again, unless the coach has moved
// on meanwhile: the next key must not befall the row that had taken its place.
template <typename Id>
class GoneRows {
public:
    // A deed is about to befall this row. One that a filter hides has not gone.
    void expect(const Id& id) { expected_ = id; }

    // Whom to choose instead of `chosen` now that the list was read anew.
    template <typename IsThere>
    std::optional<Id> takeBack(const std::optional<Id>& chosen, const IsThere& isThere) {
        if (gone_.empty() || gone_.back().heir != chosen || !isThere(gone_.back().id))
            return std::nullopt;
        const auto id = gone_.back().id;
        gone_.pop_back();
        return id;
    }

    // Whether it went or not; `heir` is chosen now.
    void note(const std::optional<Id>& id, bool isThere, const std::optional<Id>& heir) {
        if (std::exchange(expected_, std::nullopt) != id || !id || isThere)
            return;
        if (gone_.size() == kMost)
            gone_.erase(gone_.begin());
        gone_.push_back({*id, heir});
    }

private:
    static constexpr std::size_t kMost = 50;

    struct Gone {
        Id id;
        std::optional<Id> heir; // none: the list was empty then
    };

    std::optional<Id> expected_;
    std::vector<Gone> gone_;
};

} // namespace alongside

#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace alongside {

// The rows that left a list while they were chosen. One that comes back, as by undo, is chosen again: the next key must
// not befall the row that had taken its place.
template <typename Id>
class GoneRows {
public:
    void add(const Id& id) { gone_.push_back(id); }

    // The one that went last of those that are there again; forgets it.
    template <typename IsThere>
    std::optional<Id> takeBack(const IsThere& isThere) {
        const auto found = std::find_if(gone_.rbegin(), gone_.rend(), isThere);
        if (found == gone_.rend())
            return std::nullopt;
        const auto id = *found;
        std::erase(gone_, id);
        return id;
    }

private:
    std::vector<Id> gone_;
};

} // namespace alongside

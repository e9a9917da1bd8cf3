#pragma once

#include "store/query.h"

#include <string_view>
#include <vector>

namespace alongside {

// Writes the rows of the lists of one record: of a new one, which has none yet, or anew.
class ListWriter {
public:
    ListWriter(Database& database, std::int64_t owner, bool isNew)
        : database_(database), owner_(owner), isNew_(isNew) {}

    Database& database() const { return database_; }
    std::int64_t owner() const { return owner_; }

    void erase(std::string_view erase) const {
        if (!isNew_)
            Query(database_, erase).with(owner_).run();
    }

    // Takes away those of `erase`, then calls `add(query, item)` for each with owner and position bound.
    template <class Item, class Add>
    void put(std::string_view erase, std::string_view insert, const std::vector<Item>& items, Add&& add) const {
        this->erase(erase);
        for (std::size_t i = 0; i < items.size(); ++i) {
            Query query(database_, insert);
            query.with(owner_, static_cast<std::int64_t>(i));
            add(query, items[i]);
            query.run();
        }
    }

private:
    Database& database_;
    std::int64_t owner_;
    bool isNew_;
};

} // namespace alongside

#pragma once

#include <bitset>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace alongside {

// The parts of a notebook that a page can show. Each table belongs to one.
enum class Area {
    Settings,
    Calendar,
    Coaches,
    Schools,
    Teachers,
    Agreements,
    Cycles,
    Contacts,
    NextSteps,
    Wins,
    Checklists,
    Pulses,
    Reflections,
    Library,
    Trail // what left
};

inline constexpr std::size_t kAreaCount = 15;

// What a deed touched: pages that show one of these areas ask again.
class Changes {
public:
    Changes() = default;
    Changes(std::initializer_list<Area> areas) {
        for (const auto area : areas)
            add(area);
    }

    static Changes everything();

    void add(const Changes& others) { areas_ |= others.areas_; }
    void add(Area area) { areas_.set(static_cast<std::size_t>(area)); }
    bool touches(Area area) const { return areas_.test(static_cast<std::size_t>(area)); }
    bool touchesAny(const Changes& others) const { return (areas_ & others.areas_).any(); }
    bool isEmpty() const { return areas_.none(); }
    bool operator==(const Changes&) const = default;

private:
    std::bitset<kAreaCount> areas_;
};

// The area that a table of the file belongs to; empty for tables that belong to none.
std::optional<Area> areaOfTable(std::string_view table);

} // namespace alongside

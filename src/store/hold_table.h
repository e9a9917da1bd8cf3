#pragma once

#include "domain/hold.h"
#include "store/cover.h"

#include <set>
#include <vector>

namespace alongside {

class Database;
class Query;

// What the holds that are on keep from being deleted for good: the teachers whom they name, and what records about
// these mention and would lose.
struct HeldBack {
    bool everything = false;       // a hold is on everybody
    std::set<TeacherId> teachers;  // who are named
    std::set<TeacherId> metBeside; // with them in one meeting
    std::set<ContactId> contacts;  // at which one of their next steps was made
    std::set<CycleId> cycles;      // that one of their meetings belongs to
    std::set<SchoolId> schools;    // theirs
    std::set<MoveId> moves;        // used with them
    std::set<ToolId> tools;        // used with them
    bool any() const { return everything || !teachers.empty(); }
};

// The holds of a notebook, those that were lifted too.
class HoldTable {
public:
    explicit HoldTable(Database& database, UnderCover stands = {}) : database_(&database), stands_(stands) {}

    HoldId add(const Hold& hold);
    void correct(const Hold& hold); // puts it in the place of the one with its id

    std::vector<Hold> all() const;                        // by the day on which they were set
    std::vector<Hold> ofTeacher(TeacherId teacher) const; // the same, without those on everybody
    std::optional<Hold> find(HoldId id) const;

    // The one that is on this teacher, or on everybody where none is named.
    std::optional<Hold> on(std::optional<TeacherId> teacher) const;

    HeldBack heldBack() const;

private:
    std::vector<Hold> holdsOf(Query& query) const;

    Database* database_;
    UnderCover stands_;
};

} // namespace alongside

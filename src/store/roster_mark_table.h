#pragma once

#include "domain/roster_mark.h"

#include <string_view>
#include <vector>

namespace alongside {

class Database;

// Who was in which list, and since when not any more. Deeds write it and undo takes it back; no archive has it.
class RosterMarkTable {
public:
    explicit RosterMarkTable(Database& database) : database_(&database) {}

    void put(const RosterMark& mark); // in the place of the one with its teacher and source
    void erase(TeacherId teacher, std::string_view source);

    std::vector<RosterMark> ofSource(std::string_view source) const; // in the order of the teachers' keys
    std::vector<RosterMark> ofTeacher(TeacherId teacher) const;      // in the order of the sources
    std::vector<RosterMark> all() const;

private:
    Database* database_;
};

} // namespace alongside

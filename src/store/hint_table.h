#pragma once

#include "domain/id.h"
#include "domain/teacher.h"

#include <string_view>

namespace alongside {

class Database;

// Which hints about a teacher the coach has seen and put away. They belong to this file: outside undo and archive.
class HintTable {
public:
    explicit HintTable(Database& database) : database_(&database) {}

    bool wasShown(std::string_view hint, TeacherId teacher) const;
    void putAway(std::string_view hint, TeacherId teacher);

private:
    Database* database_;
};

} // namespace alongside

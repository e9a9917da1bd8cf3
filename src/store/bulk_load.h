#pragma once

#include <string>
#include <vector>

namespace alongside {

class Database;

// While very many records come into an empty notebook, its indexes and its search do not follow row by row: they are
// made in one go at the end, in a fraction of the time. All of it within one transaction, which a failure rolls back.
class BulkLoad {
public:
    explicit BulkLoad(Database& database); // takes away what is made again
    void finish();

private:
    Database& database_;
    std::vector<std::string> scripts_; // that make it again, word for word as the schema has it
};

} // namespace alongside

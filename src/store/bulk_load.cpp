#include "store/bulk_load.h"

#include "store/query.h"

namespace alongside {
namespace {

// Those that keep the search up, and the indexes that insist on nothing.
constexpr const char* kMadeAgain =
    "SELECT name, type, sql FROM main.sqlite_master WHERE (type = 'index' AND sql LIKE 'CREATE INDEX %') "
    "OR (type = 'trigger' AND tbl_name IN ('contact_note', 'next_step', 'win', 'agreement_answer')) ORDER BY type, "
    "name";

} // namespace

BulkLoad::BulkLoad(Database& database) : database_(database) {
    std::vector<std::string> drops;
    {
        Query query(database_, kMadeAgain);
        while (query.step()) {
            const auto name = query.next<std::string>();
            drops.push_back("DROP " + query.next<std::string>() + " main." + name);
            scripts_.push_back(query.next<std::string>());
        }
    }
    for (const auto& drop : drops)
        database_.execute(drop);
}

void BulkLoad::finish() {
    for (const auto& script : scripts_)
        database_.execute(script);
    for (const std::string search : {"contact_search", "next_step_search", "win_search", "answer_search"})
        database_.execute("INSERT INTO " + search + "(" + search + ") VALUES ('rebuild')");
}

} // namespace alongside

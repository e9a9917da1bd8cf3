#include "store/read_aside.h"

#include "store/giving_way.h"
#include "store/migrations.h"

namespace alongside {

void readAside(const std::filesystem::path& notebook, const Passphrase& key, const Progress& progress,
               const std::function<void(const Tables&)>& read) {
    auto database = Database::open(notebook, key, Access::ReadOnly);
    insistOnNewest(database);
    database.heed(progress, GivesWay::ToWriters);
    const Clock nobodyWrites;
    const Tables tables(database, nobodyWrites);
    givingWay(progress, [&] { read(tables); });
}

} // namespace alongside

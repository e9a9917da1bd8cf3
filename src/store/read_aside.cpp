#include "store/read_aside.h"

#include "store/migrations.h"

namespace alongside {

void readAside(const std::filesystem::path& notebook, const Passphrase& key, const Progress& progress,
               const std::function<void(const Tables&)>& read) {
    auto database = Database::open(notebook, key, Access::ReadOnly);
    insistOnNewest(database);
    database.heed(progress);
    const Clock nobodyWrites;
    read(Tables(database, nobodyWrites));
}

} // namespace alongside

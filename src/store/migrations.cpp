#include "store/migrations.h"

#include "store/error.h"
#include "store/query.h"
#include "store/schema_1.h"
#include "store/schema_2.h"
#include "store/schema_3.h"
#include "store/schema_4.h"
#include "store/schema_5.h"
#include "store/schema_6.h"

#include <array>

namespace alongside {
namespace {

// Index 0 leads from an empty file to version 1, and so on. `fingerprint` is that of the schema that the script leads
// to.
struct Step {
    const char* script;
    std::int64_t fingerprint;
};

constexpr std::array<Step, 6> kSteps{{
    {kSchema1, 8840612358306173463},
    {kSchema2, 3907592030297222876},
    {kSchema3, 1106066630625339308},
    {kSchema4, 3239510483301645641},
    {kSchema5, 8774901892007110712},
    {kSchema6, 1293157408403782967},
}};

std::int64_t versionOf(Database& database) {
    return database.number("PRAGMA user_version");
}

bool isEmpty(Database& database) {
    return versionOf(database) == 0 && database.number("SELECT count(*) FROM sqlite_master") == 0;
}

} // namespace

int newestSchema() {
    return static_cast<int>(kSteps.size());
}

void insistOnKnown(Database& database) {
    const auto version = versionOf(database);
    if (version < 1 || database.number("PRAGMA application_id") != kApplicationId)
        throw Error(Error::Kind::NotANotebook);
    if (version > newestSchema())
        throw Error(Error::Kind::NewerSchema, std::to_string(version) + " > " + std::to_string(newestSchema()));
    const auto fingerprint = schemaFingerprint(database);
    if (fingerprint != kSteps[static_cast<std::size_t>(version - 1)].fingerprint)
        throw Error(Error::Kind::Damaged,
                    "schema " + std::to_string(version) + " with fingerprint " + std::to_string(fingerprint));
}

void migrate(Database& database, const std::function<void()>& beforeClimbing) {
    if (!isEmpty(database)) {
        insistOnKnown(database);
        if (versionOf(database) < newestSchema())
            beforeClimbing();
    }
    for (auto version = versionOf(database); version < newestSchema(); ++version) {
        const auto next = std::to_string(version + 1);
        database.execute("BEGIN IMMEDIATE;" + std::string(kSteps[static_cast<std::size_t>(version)].script) +
                         "PRAGMA application_id=" + std::to_string(kApplicationId) + "; PRAGMA user_version=" + next +
                         "; COMMIT;");
    }
}

void insistOnNewest(Database& database) {
    insistOnKnown(database);
    if (versionOf(database) < newestSchema())
        throw Error(Error::Kind::ReadOnly, "schema " + std::to_string(versionOf(database)));
}

std::int64_t schemaFingerprint(Database& database) {
    // FNV-1a; the search tables' own inner tables are left out, whose definitions are SQLite's to choose.
    std::uint64_t hash = 14695981039346656037ULL;
    Query query(database, "SELECT coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE '%\\_search\\_%' ESCAPE "
                          "'\\' ORDER BY type, name");
    while (query.step())
        for (const char c : query.next<std::string>())
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return static_cast<std::int64_t>(hash >> 1);
}

} // namespace alongside

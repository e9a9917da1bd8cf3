#include "store/backup.h"

#include "store/damage.h"
#include "store/notebook_file.h"
#include "store/place/folder.h"
#include "store/query.h"

namespace alongside {
namespace {

namespace fs = std::filesystem;

// Table by table SQLite leaves out the search, which it would go through from end to end.
constexpr const char* kRowsOfEachTable =
    "SELECT found.quick_check FROM main.sqlite_master AS each, pragma_quick_check(each.name) AS found "
    "WHERE each.type = 'table' AND each.sql NOT LIKE 'CREATE VIRTUAL%'";

std::vector<std::string> rowCounts(Database& database) {
    std::vector<std::string> names;
    {
        Query query(database, "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE "
                              "VIRTUAL%' ORDER BY name");
        while (query.step())
            names.push_back(query.next<std::string>());
    }
    for (auto& name : names)
        name += " " + std::to_string(database.number("SELECT count(*) FROM \"" + name + "\""));
    return names;
}

// A connection that may only read may still copy itself, once it is told so.
void copyInto(const fs::path& unfinished, Database& database) {
    const auto onlyReads = std::to_string(database.number("PRAGMA query_only"));
    database.execute("PRAGMA query_only=0");
    try {
        Query(database, "VACUUM INTO ?").with(unfinished.string()).run();
    } catch (...) {
        database.execute("PRAGMA query_only=" + onlyReads);
        throw;
    }
    database.execute("PRAGMA query_only=" + onlyReads);
}

// Called while `error` is under way.
void insistOnDamage(const Error& error) {
    if (!tellsDamage(error))
        throw;
}

// Compares each search index with the words it was made from. SQLite counts the comparison as a write, so a connection
// that may only read is left out.
void compareSearch(Database& database, std::vector<std::string>& findings) {
    for (const std::string table : {"contact_search", "next_step_search", "win_search", "answer_search"}) {
        try {
            database.execute("INSERT INTO " + table + "(" + table + ", rank) VALUES ('integrity-check', 1)");
        } catch (const Error& error) {
            if (error.kind() == Error::Kind::ReadOnly)
                return;
            insistOnDamage(error);
            findings.push_back(table + " does not hold the words of the records: " + error.detail());
        }
    }
}

// SQLite fills up a last page that is cut short and says nothing.
bool endsWithinPage(Database& database) {
    const auto file = database.word("SELECT file FROM pragma_database_list WHERE name = 'main'");
    std::error_code none;
    return !file.empty() &&
           fs::file_size(file, none) % static_cast<std::uintmax_t>(database.number("PRAGMA page_size")) != 0;
}

} // namespace

std::vector<std::string> findingsIn(Database& database, HowDeep howDeep) {
    std::vector<std::string> findings;
    try {
        Query pages(database, howDeep == HowDeep::Rows ? kRowsOfEachTable : "PRAGMA integrity_check(20)");
        while (pages.step())
            if (auto line = pages.next<std::string>(); line != "ok")
                findings.push_back(std::move(line));
        Query keys(database, "SELECT \"table\", coalesce(rowid, 0), parent FROM pragma_foreign_key_check LIMIT 20");
        while (keys.step()) {
            auto line = keys.next<std::string>();
            line += " " + std::to_string(keys.next<std::int64_t>());
            findings.push_back(line + " refers to a missing " + keys.next<std::string>());
        }
        if (howDeep == HowDeep::SearchToo)
            compareSearch(database, findings);
        if (endsWithinPage(database))
            findings.emplace_back("the file ends within a page");
    } catch (const Error& error) {
        insistOnDamage(error);
        findings.push_back(error.detail());
    }
    return findings;
}

void insistOnWholeCopy(const fs::path& copy, const Passphrase& passphrase, Database& original, const Progress& progress,
                       HowDeep howDeep) {
    progress.begin(Stage::Check);
    auto reopened = openOfAnySchema(copy, passphrase);
    reopened.heed(progress);
    // Each page of an encrypted copy carries a seal of its own, which the look at the pages tries: what is read is what
    // was written. In the clear only the search would tell that a letter of a note is another.
    if (const auto findings = findingsIn(reopened, passphrase ? howDeep : HowDeep::SearchToo); !findings.empty())
        throw Error(Error::Kind::Damaged, findings.front());
    if (rowCounts(reopened) != rowCounts(original))
        throw Error(Error::Kind::Damaged, "the copy lacks rows");
}

void writeBackup(Database& database, const fs::path& target, const Passphrase& passphrase, const Progress& progress) {
    progress.begin(Stage::Copy);
    makePrivateFolder(target.parent_path());
    std::error_code failure;
    auto unfinished = target;
    unfinished += ".new";
    fs::remove(unfinished, failure);
    try {
        makePrivateFile(unfinished);
        copyInto(unfinished, database);
        syncToDisk(unfinished);
        // SQLite made the indexes of the copy from its rows a moment ago. The weekly drill compares them.
        insistOnWholeCopy(unfinished, passphrase, database, progress, HowDeep::Rows);
        progress.goOn();
        giveName(unfinished, target);
        syncFolderOf(target);
    } catch (...) {
        fs::remove(unfinished, failure);
        throw;
    }
}

} // namespace alongside

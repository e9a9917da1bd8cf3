#include "store/rescue/salvage.h"

#include "store/backup.h"
#include "store/backups/backup_shelf.h"
#include "store/error.h"
#include "store/notebook_file.h"
#include "store/place/folder.h"
#include "store/query.h"
#include "store/rescue/lost_parents.h"
#include "store/rescue/row_finder.h"
#include "store/rescue/unreadable_records.h"

#include <algorithm>
#include <map>

namespace alongside {
namespace {

namespace fs = std::filesystem;

// The new notebook under a name of its own until it is whole; gone unless it was given its name.
class Unfinished {
public:
    explicit Unfinished(fs::path target) : target_(std::move(target)), path_(target_) {
        path_ += ".rescue";
        discard();
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() { discard(); }

    const fs::path& path() const { return path_; }

    void finish() const {
        insistOnNoFile(target_);
        giveName(path_, target_);
        syncToDisk(target_);
    }

private:
    void discard() const {
        std::error_code none;
        for (const char* beside : {"", "-journal", ".new", ".new-journal"})
            fs::remove(path_.string() + beside, none);
    }

    fs::path target_;
    fs::path path_;
};

// How many rows are gone, as far as the gaps in the keys and the usual number of rows on a page tell.
std::int64_t lostIn(Database& database, const TableShape& shape, const FoundTable& table) {
    const auto onPage = table.pages > 0 ? (table.rows + table.pages - 1) / table.pages : 1;
    auto lost = table.refused;
    for (const auto& gap : table.gaps) {
        const auto after = std::max<std::int64_t>(gap.after, 0);
        const bool wholeTable = gap.after == INT64_MIN; // how far it went, only what was found of it tells
        const auto end = wholeTable ? table.lastKey : std::max(after, table.lastKey) + onPage;
        const auto last = gap.last == INT64_MAX ? end : gap.last;
        const auto there = database.number("SELECT count(*) FROM " + shape.name + " WHERE id > " +
                                           std::to_string(after) + " AND id <= " + std::to_string(last));
        const auto missing = std::max<std::int64_t>(last - after - there, 0);
        lost += gap.isOnePage ? std::min(missing, onPage) : missing;
    }
    return lost;
}

// The rows of a damaged file on their way into a new notebook.
class Saving {
public:
    Saving(Database& database, const std::vector<TableShape>& shapes) : database_(database), shapes_(shapes) {
        for (const auto& shape : shapes_)
            report_.tables.push_back({shape.name, 0, 0, 0});
    }

    void take(std::size_t index, const FoundRow& row) {
        const auto& shape = shapes_[index];
        {
            Query query(database_, shape.put);
            for (const auto& cell : shape.completed(row))
                query.with(cell);
            query.run();
        }
        auto& table = report_.tables[index];
        Query changes(database_, "SELECT changes()");
        changes.step();
        const auto added = changes.next<std::int64_t>();
        table.saved += added;
        table.lost += 1 - added;
        table.cut += row.whole < row.cells.size() ? added : 0;
    }

    SalvageReport save(PageReader& pages, const SalvageOrder& order, const Progress& progress) {
        RowFinder finder(pages, shapes_, progress);
        database_.execute("PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE");
        finder.find([this](std::size_t shape, const FoundRow& row) { take(shape, row); });
        if (report_.saved() == 0)
            throw Error(Error::Kind::NotANotebook, order.damaged.string());
        for (std::size_t i = 0; i < shapes_.size(); ++i)
            report_.tables[i].lost += lostIn(database_, shapes_[i], finder.tables()[i]);
        mend(order);
        database_.execute("COMMIT; PRAGMA foreign_keys=ON");
        report_.pages = pages.count();
        report_.unreadable = finder.unreadable();
        report_.readInPart = finder.readInPart();
        report_.schemaRead = finder.schemaRead();
        report_.unplaced = finder.unplaced();
        return report_;
    }

private:
    void mend(const SalvageOrder& order) {
        takeOff(mendUnreadable(database_, order.now));
        const auto mended = mendParents(database_, order.unknown, order.now);
        report_.unknown = mended.standIns;
        takeOff(mended.letGo);
    }

    void takeOff(const std::map<std::string, std::int64_t>& gone) {
        for (auto& table : report_.tables)
            if (const auto found = gone.find(table.name); found != gone.end()) {
                table.saved -= found->second;
                table.lost += found->second;
            }
    }

    Database& database_;
    const std::vector<TableShape>& shapes_;
    SalvageReport report_;
};

} // namespace

std::int64_t SalvageReport::saved() const {
    std::int64_t sum = 0;
    for (const auto& table : tables)
        sum += table.saved;
    return sum;
}

std::int64_t SalvageReport::lost() const {
    std::int64_t sum = unplaced;
    for (const auto& table : tables)
        sum += table.lost;
    return sum;
}

std::vector<fs::path> copiesBeside(const fs::path& notebook) {
    std::vector<fs::path> copies;
    for (const auto& place : {shelfOf(notebook).folder, folderOf(notebook)}) {
        std::error_code failure;
        for (fs::directory_iterator entry(place, failure), end; !failure && entry != end; entry.increment(failure))
            if (entry->path().extension() == ".alongside" && entry->path().filename() != notebook.filename())
                copies.push_back(entry->path());
    }
    return copies;
}

SalvageReport salvage(const SalvageOrder& order, const Progress& progress) {
    insistOnNoFile(order.target);
    PageReader pages(order.damaged, order.passphrase, order.copies);
    const Unfinished unfinished(order.target);
    makeNotebookFile(unfinished.path(), pages.keyWithSalt());
    SalvageReport report;
    {
        std::vector<TableShape> shapes; // whose statements the database keeps prepared
        auto database = Database::open(unfinished.path(), pages.key(), Access::ReadWrite);
        shapes = shapesIn(database);
        report = Saving(database, shapes).save(pages, order, progress);
        progress.begin(Stage::Check);
        database.heed(progress);
        if (const auto findings = findingsIn(database); !findings.empty())
            throw Error(Error::Kind::Damaged, findings.front());
    }
    syncToDisk(unfinished.path());
    progress.goOn();
    unfinished.finish();
    return report;
}

} // namespace alongside

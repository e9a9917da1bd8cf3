#include "store/backups/backup_shelf.h"
#include "store/error.h"
#include "store/migrations.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <fstream>

using namespace alongside;
using namespace alongside::making;

namespace fs = std::filesystem;

namespace {

const fs::path kFiles = ALONGSIDE_TEST_FILES;
const std::string kPassword = "correct horse battery staple";

Passphrase passphraseOf(const fs::path& file) {
    return file.stem().extension() == ".encrypted" ? Passphrase(kPassword) : Passphrase{};
}

std::vector<fs::path> shippedFiles() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(kFiles))
        if (entry.path().extension() == ".alongside")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

// The order of `everything` is that of the uuids, which chance chose.
template <class Record>
std::vector<Record> withoutStamps(std::vector<Record> records) {
    for (auto& record : records)
        record.stamp = {};
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
    return records;
}

WholeNotebook withoutStamps(WholeNotebook whole) {
    const auto strip = [](auto&... records) { ((records = withoutStamps(std::move(records))), ...); };
    strip(whole.coaches, whole.schools, whole.teachers, whole.agreements, whole.cycles, whole.contacts,
          whole.nextSteps);
    strip(whole.wins, whole.checklists, whole.pulses, whole.reflections, whole.tools, whole.moves);
    return whole;
}

// What stands beside the records, from version 3 on.
void addTrailAndMarks(Notebook& notebook) {
    const auto teacher = notebook.read().teachers.all().front().id;
    notebook.addToTrail({DocumentKind::Agreement, WayOut::SavedPdf, {teacher}}, std::string(64, 'a'));
    notebook.perform(Op::BringTeachers, [&](Tables& t) {
        t.rosterMarks.put({teacher, "oneroster", day("2026-11-18"), day("2026-11-19")});
    });
    notebook.rememberColumns("name\nmail", "name email");
}

// From version 4 on.
const Hold kLifted{{}, {}, day("2026-10-05"), "A letter of the district", day("2026-11-02"), "The case is closed"};

void addHolds(Notebook& notebook) {
    const auto teacher = notebook.read().teachers.all().front().id;
    notebook.perform(Op::HoldEverything, [&](Tables& t) {
        t.holds.add(kLifted);
        t.holds.add({{}, teacher, day("2026-11-19"), "Asked for by the union", {}, {}});
    });
}

bool hasHolds(const Tables& t) {
    auto holds = t.holds.all();
    if (holds.size() != 2)
        return false;
    holds[0].id = {};
    return holds[0] == kLifted && t.holds.on(t.teachers.all().front().id) == holds[1];
}

bool hasTrailAndMarks(const Tables& t) {
    const auto lines = t.trail.newestFirst();
    const auto marks = t.rosterMarks.ofSource("oneroster");
    return lines.size() == 1 && lines.front().what.document == DocumentKind::Agreement && marks.size() == 1 &&
           marks.front().missingSince == day("2026-11-19") && t.columnChoices.columnsFor("name\nmail") == "name email";
}

int versionOf(const fs::path& file) {
    return file.filename().string()[std::string_view("schema-").size()] - '0';
}

std::int64_t fingerprintOf(const fs::path& file, const Passphrase& passphrase) {
    auto database = Database::open(file, passphrase, Access::ReadOnly);
    return schemaFingerprint(database);
}

} // namespace

TEST_CASE_METHOD(OpenNotebook, "a notebook of every shipped schema opens, climbs, and holds what it held",
                 "[shipped]") {
    const TemporaryFolder folder;
    const auto fresh = folder / "fresh.alongside";
    Notebook::create(fresh, {}, clockOf(time));
    addFullRecords(notebook);
    const auto files = shippedFiles();
    CHECK(files.size() == static_cast<std::size_t>(2 * newestSchema())); // each plain and encrypted
    for (const auto& shipped : files) {
        INFO(shipped.filename());
        const auto phrase = passphraseOf(shipped);
        if (phrase && !canEncrypt())
            continue;
        const auto file = folder / "climbed.alongside";
        fs::copy_file(shipped, file, fs::copy_options::overwrite_existing);
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        {
            const auto climbed = Notebook::open(file, phrase, clockOf(time));
            CHECK(climbed.isEncrypted() == phrase.has_value());
            CHECK(climbed.findings().empty());
            CHECK(climbed.read().search.find("number talk").size() == 1);
            CHECK(hasTrailAndMarks(climbed.read()) == (versionOf(shipped) >= 3));
            CHECK(hasHolds(climbed.read()) == (versionOf(shipped) >= 4));
            CHECK(withoutStamps(wholeOf(climbed.read())) == withoutStamps(wholeOf(notebook.read())));
        }
        CHECK(fingerprintOf(file, phrase) == fingerprintOf(fresh, {}));
    }
}

// Run by hand when a schema ships: tests/files/README.md.
TEST_CASE("write the files of the newest schema", "[.ship]") {
    TestTime time;
    for (const auto& [ending, phrase] :
         {std::pair{".alongside", Passphrase{}}, std::pair{".encrypted.alongside", Passphrase(kPassword)}}) {
        const auto file = kFiles / ("schema-" + std::to_string(newestSchema()) + ending);
        fs::remove(file);
        auto notebook = Notebook::create(file, phrase, clockOf(time));
        addFullRecords(notebook);
        addTrailAndMarks(notebook);
        addHolds(notebook);
    }
    for (const auto& entry : fs::directory_iterator(kFiles)) // the lock, and journals that are empty
        if (entry.is_regular_file() && entry.path().extension() != ".alongside" && entry.path().extension() != ".md")
            fs::remove(entry.path());
}

namespace {

// A copy of the notebook with which version 1 shipped, about to climb.
struct OlderNotebook {
    OlderNotebook() {
        fs::copy_file(kFiles / "schema-1.alongside", file);
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    }

    std::vector<Backup> backups() const { return backupsOn(shelfOf(file)); }

    TemporaryFolder folder;
    TestTime time;
    fs::path file = folder / "old.alongside";
};

} // namespace

TEST_CASE_METHOD(OlderNotebook, "before a notebook climbs, a verified copy of it as it was lies on its shelf",
                 "[shipped]") {
    const auto before = fingerprintOf(file, {});
    const auto climbed = Notebook::open(file, {}, clockOf(time));
    REQUIRE(backups().size() == 1);
    CHECK(fingerprintOf(backups().front().file, {}) == before);
    const auto copy = Notebook::open(backups().front().file, {}, clockOf(time));
    CHECK(wholeOf(copy.read()) == wholeOf(climbed.read()));
}

TEST_CASE_METHOD(OlderNotebook, "a notebook of which no copy can be made does not climb", "[shipped]") {
    const auto before = fingerprintOf(file, {});
    std::ofstream(shelfOf(file).folder) << "stands where the shelf would";
    CHECK_THROWS_AS(Notebook::open(file, {}, clockOf(time)), Error);
    CHECK(fingerprintOf(file, {}) == before);
}

#include "exchange/archive_merge.h"
#include "exchange/archive_preview.h"
#include "exchange/packed_uuid.h"
#include "store/uuid.h"
#include "support/archive_of.h"
#include "support/full_records.h"
#include "support/import_refusal.h"
#include "support/open_notebook.h"
#include "support/peak_memory.h"
#include "support/sanitized.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sys/stat.h>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr const char* kOneTeacher = R"({"format": "alongside-archive", "version": 1, "teachers": [
  {"id": "70000000-0000-4000-8000-000000000001", "name": "Ana", "status": "active", "startedOn": "2026-09-01",
   "priorRelation": "none"}],
 "contacts": [)";

std::string aMeetingOf(int number, std::size_t length) {
    return fmt::format(
        R"({{"id": "b0000000-0000-4000-8000-{:012}", "teachers": ["70000000-0000-4000-8000-000000000001"],
  "on": "2026-09-10", "minutes": 30, "kind": "check-in", "mode": "in-person", "askedBy": "coach", "welcome": "agreed",
  "status": "held", "sharedNote": "{}"}})",
        number, std::string(length, 't'));
}

// An archive of so many meetings with a note of so many letters.
void writeMeetings(const std::filesystem::path& file, int meetings, std::size_t length) {
    std::ofstream out(file, std::ios::binary);
    out << kOneTeacher;
    for (int i = 0; i < meetings; ++i)
        out << (i ? ",\n" : "\n") << aMeetingOf(i, length);
    out << "]}\n";
}

ArchivePreview comingOf(const Notebook& notebook, const ImportBytes& archive) {
    return std::get<ArchivePreview>(previewArchive(notebook, archive));
}

// The same members, the other way round: what refers to others stands before them.
std::string turnedRound(const std::string& archive) {
    const auto members = nlohmann::ordered_json::parse(archive);
    std::string text;
    for (const auto& [name, value] : members.items())
        text = nlohmann::ordered_json(name).dump() + ":" + value.dump() + (text.empty() ? "" : ",\n") + text;
    return "{" + text + "}";
}

struct FileAndNotebook : OpenNotebook {
    TemporaryFolder folder;
    std::filesystem::path file = folder / "archive.json";

    void write(const std::string& text) const { std::ofstream(file, std::ios::binary) << text; }
    void later() const {
        std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) + std::chrono::seconds(2));
    }
    std::string refusal(const ImportBytes& archive) { return refusalOf(notebook, archive); }
};

constexpr const char* kChangedMeanwhile = "/ (line 1): was changed by another program meanwhile; choose it again";

} // namespace

TEST_CASE_METHOD(FileAndNotebook, "an archive in a file comes in as its text does", "[archive]") {
    addFullRecords(notebook);
    const auto text = archiveOf(notebook);
    write(text);
    auto fromFile = Notebook::inMemory(clockOf(time));
    auto fromText = Notebook::inMemory(clockOf(time));
    const auto preview = comingOf(fromFile, ImportBytes::ofFile(file));
    CHECK(preview == comingOf(fromText, text));
    CHECK(importArchive(fromFile, ImportBytes::ofFile(file)) == preview.report);
    importArchive(fromText, text);
    CHECK(wholeOf(fromFile.read()) == wholeOf(fromText.read()));
}

TEST_CASE_METHOD(FileAndNotebook, "the members of an archive may come in any order: what is referred to may follow",
                 "[archive]") {
    addFullRecords(notebook);
    auto straight = Notebook::inMemory(clockOf(time));
    auto other = Notebook::inMemory(clockOf(time));
    const auto archive = archiveOf(notebook);
    importArchive(straight, archive);
    CHECK(importArchive(other, turnedRound(archive)) == ImportReport{16, 0, 0});
    CHECK(archiveOf(other, Privacy::WithPrivate).size() == archive.size());
    CHECK(wholeOf(other.read()).contacts == wholeOf(straight.read()).contacts);
    CHECK(wholeOf(other.read()).nextSteps == wholeOf(straight.read()).nextSteps);
}

TEST_CASE_METHOD(FileAndNotebook, "a file that is no longer what was looked at is refused, and nothing comes of it",
                 "[archive]") {
    write(std::string(kOneTeacher) + aMeetingOf(1, 4) + "]}");
    const auto seen = ImportBytes::ofFile(file);
    CHECK(comingOf(notebook, seen).report.added == 2);
    write(std::string(kOneTeacher) + aMeetingOf(1, 5) + "]}");
    CHECK(refusal(seen) == kChangedMeanwhile); // of another length
    write(std::string(kOneTeacher) + aMeetingOf(2, 4) + "]}");
    later();
    CHECK(refusal(seen) == kChangedMeanwhile);
    const auto outcome = previewArchive(notebook, seen);
    REQUIRE(std::holds_alternative<ArchiveRefused>(outcome));
    CHECK(std::get<ArchiveRefused>(outcome).first.at(0).reason ==
          "was changed by another program meanwhile; choose it again");
    std::filesystem::remove(file);
    CHECK(kindThrownBy([&] { importArchive(notebook, seen); }) == Error::Kind::FileMissing);
    CHECK(notebook.read().teachers.count() == 0);
}

TEST_CASE_METHOD(FileAndNotebook, "a file that changes while it is being written into the notebook leaves nothing",
                 "[archive]") {
    write(std::string(kOneTeacher) + aMeetingOf(1, 4) + "," + aMeetingOf(2, 4) + "]}");
    notebook.onChange([](const Changes&) { FAIL("nothing is to be announced"); });
    ComingArchive coming(ImportBytes::ofFile(file), notebook);
    coming.check();
    later();
    CHECK(kindThrownBy([&] {
              notebook.perform(Op::Import, [&](Tables& t) {
                  coming.eachRecord<Teacher>([&](Teacher& teacher, const GivenTimes&) { t.teachers.add(teacher); });
              });
          }) == Error::Kind::BadImport);
    CHECK(notebook.read().teachers.count() == 0);
}

TEST_CASE_METHOD(FileAndNotebook, "another file of the same length and time of writing is no longer what was looked at",
                 "[archive]") {
    write(std::string(kOneTeacher) + aMeetingOf(1, 4) + "]}");
    const auto seen = ImportBytes::ofFile(file);
    CHECK(seen.isAsBefore());
    const auto other = folder / "other.json";
    std::ofstream(other, std::ios::binary) << kOneTeacher << aMeetingOf(2, 4) << "]}";
    std::filesystem::last_write_time(other, std::filesystem::last_write_time(file));
    std::filesystem::rename(other, file);
    CHECK(refusal(seen) == kChangedMeanwhile);
    CHECK(notebook.read().teachers.count() == 0);
}

TEST_CASE_METHOD(FileAndNotebook, "a record is asked whether it is sound when it is written, too", "[archive]") {
    auto text = kOneTeacher + aMeetingOf(1, 4) + "]}";
    text.replace(text.find(R"("held")"), 6, R"("held", "summarySentOn": "2026-09-11")");
    ComingArchive coming(text, notebook);
    coming.check();
    text.replace(text.find("09-11"), 5, "09-09"); // before the meeting
    CHECK(kindThrownBy([&] { notebook.perform(Op::Import, [&](Tables& t) { merge(coming, t, notebook.now()); }); }) ==
          Error::Kind::BadImport);
    CHECK(coming.refusals().text().starts_with("/contacts/0/summarySentOn"));
    CHECK(notebook.read().contacts.count() == 0);
}

TEST_CASE_METHOD(FileAndNotebook, "a pipe is refused at once, and nobody waits for what comes through it",
                 "[archive]") {
    REQUIRE(::mkfifo(file.c_str(), 0600) == 0);
    CHECK(kindThrownBy([&] { ImportBytes::ofFile(file); }) == Error::Kind::CannotOpen);
    CHECK(kindThrownBy([&] { readImportFile(file); }) == Error::Kind::CannotOpen);
}

TEST_CASE_METHOD(FileAndNotebook, "no file, a folder and a file that ends too soon are told apart", "[archive]") {
    CHECK(kindThrownBy([&] { ImportBytes::ofFile(file); }) == Error::Kind::FileMissing);
    CHECK(kindThrownBy([&] { ImportBytes::ofFile(folder.path()); }) == Error::Kind::CannotOpen);
    const auto text = kOneTeacher + aMeetingOf(1, 70'000);
    write(text);
    CHECK(refusal(ImportBytes::ofFile(file)) ==
          "/contacts (line 6): cannot be read as JSON: syntax error while parsing array - unexpected end of input; "
          "expected ']'");
    write(text.substr(0, 69'000)); // within the note
    CHECK(refusal(ImportBytes::ofFile(file)) ==
          "/contacts/0 (line 6): cannot be read as JSON: syntax error while parsing value - invalid string: missing "
          "closing quote");
    CHECK(notebook.read().teachers.count() == 0);
}

TEST_CASE_METHOD(FileAndNotebook,
                 "a fault far back in a large archive is refused by place and line, and leaves nothing", "[archive]") {
    std::string text = kOneTeacher;
    for (int i = 0; i < 1000; ++i)
        text += aMeetingOf(i, 10) + ",\n";
    auto bad = aMeetingOf(1000, 10);
    bad.replace(bad.find("held"), 4, "hold");
    write(text + bad + "]}");
    CHECK(refusal(ImportBytes::ofFile(file)).find("/contacts/1000/status (line 3006): \"hold\" is not one of") == 0);
    CHECK(notebook.read().teachers.count() == 0);
    write(text + aMeetingOf(17, 10) + "]}");
    CHECK(refusal(ImportBytes::ofFile(file)) ==
          "/contacts/1000/id (line 3004): \"b0000000-0000-4000-8000-000000000017\" stands there twice; every contact "
          "has its own");
}

TEST_CASE_METHOD(FileAndNotebook, "reading an archive and writing one take no more memory where it is much larger",
                 "[archive]") {
    if (kIsSanitized)
        SKIP("a sanitizer takes memory of its own");
    constexpr double kMegabytes = 2;
    std::ofstream nowhere("/dev/null");
    const auto reading = [&] { return peakMegabytesOf([&] { comingOf(notebook, ImportBytes::ofFile(file)); }); };
    const auto writing = [&] {
        return peakMegabytesOf([&] { exportArchive(notebook, Privacy::WithPrivate, nowhere); });
    };
    writeMeetings(file, 50, 3000);
    const auto readingLittle = reading();
    importArchive(notebook, ImportBytes::ofFile(file));
    const auto writingLittle = writing();
    writeMeetings(file, 500, 3000); // 1.7 MB, as a tree three times that
    CHECK(reading() < readingLittle + kMegabytes);
    importArchive(notebook, ImportBytes::ofFile(file));
    CHECK(writing() < writingLittle + kMegabytes);
}

TEST_CASE("an id comes out of its sixteen bytes as it went in", "[archive]") {
    for (int i = 0; i < 100; ++i) {
        const auto uuid = freshUuid();
        REQUIRE(packed(uuid));
        CHECK(unpacked(*packed(uuid)) == uuid);
    }
    CHECK_FALSE(packed("B0000000-0000-4000-8000-000000000001"));
    CHECK_FALSE(packed(""));
}

#include "store/backup.h"
#include "store/notebook_file.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/quick_key.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <fstream>
#include <iterator>

using namespace alongside;
using namespace alongside::making;

namespace fs = std::filesystem;

namespace {

constexpr std::streamoff kPageSize = 4096;

struct NotebookToDamage {
    TemporaryFolder folder;
    TestTime time;
    Passphrase phrase;
    fs::path file = folder / "whole.alongside";
    fs::path damaged = folder / "damaged.alongside";

    void create() {
        auto notebook = Notebook::create(file, phrase, clockOf(time));
        addFullRecords(notebook);
    }
    static std::string bytesOf(const fs::path& path) {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    std::streamoff pages() const { return static_cast<std::streamoff>(fs::file_size(file)) / kPageSize; }

    void flip(std::streamoff offset) {
        fs::copy_file(file, damaged, fs::copy_options::overwrite_existing);
        std::fstream stream(damaged, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekg(offset);
        const int byte = stream.get();
        stream.seekp(offset);
        stream.put(static_cast<char>(byte ^ 0x5a));
    }

    // Whether the damage shows: at opening, in the check, or when everything is read. Any other exception is a failure.
    bool isNoticed() {
        try {
            const auto notebook = Notebook::open(damaged, phrase, clockOf(time), Access::ReadOnly);
            wholeOf(notebook.read());
            return !notebook.findings().empty();
        } catch (const Error& error) {
            INFO(error.detail());
            CHECK((error.kind() == Error::Kind::Damaged || error.kind() == Error::Kind::NotANotebook ||
                   error.kind() == Error::Kind::WrongPassword || error.kind() == Error::Kind::NewerSchema));
            return true;
        }
    }
};

} // namespace

TEST_CASE_METHOD(NotebookToDamage, "damage to the structure of any page is noticed", "[damage]") {
    create();
    for (std::streamoff page = 1; page < pages(); ++page) {
        flip(page * kPageSize); // the kind of the page
        INFO("page " << page + 1);
        CHECK(isNoticed());
    }
}

TEST_CASE_METHOD(NotebookToDamage, "whichever byte is damaged, the worst that comes is our own error", "[damage]") {
    create();
    for (std::streamoff offset = 3; offset < pages() * kPageSize; offset += 2003) {
        flip(offset);
        INFO("byte " << offset);
        isNoticed();
    }
}

TEST_CASE_METHOD(NotebookToDamage, "damage to any byte of an encrypted file is noticed", "[damage]") {
    if (!canEncrypt())
        SKIP("this build has no encryption");
    phrase = kQuickKey;
    create();
    const auto step = pages() * kPageSize / 6;
    for (std::streamoff offset = 5; offset < pages() * kPageSize; offset += step + 17) {
        flip(offset);
        INFO("byte " << offset);
        CHECK(isNoticed());
    }
}

TEST_CASE_METHOD(NotebookToDamage, "a file cut short is noticed", "[damage]") {
    create();
    for (const auto left : {pages() / 2 * kPageSize, pages() * kPageSize - kPageSize, pages() * kPageSize - 100,
                            std::streamoff{100}, std::streamoff{0}}) {
        fs::copy_file(file, damaged, fs::copy_options::overwrite_existing);
        fs::resize_file(damaged, static_cast<std::uintmax_t>(left));
        INFO("cut to " << left);
        CHECK(isNoticed());
    }
}

TEST_CASE_METHOD(NotebookToDamage, "a copy that is damaged or lacks a row is refused as a backup", "[damage]") {
    create();
    auto original = Database::open(file, phrase, Access::ReadOnly);
    fs::copy_file(file, damaged);
    insistOnWholeCopy(damaged, phrase, original);
    for (std::streamoff page = 0; page < pages(); ++page) {
        flip(page * kPageSize + (page == 0 ? 100 : 0));
        INFO("page " << page + 1);
        CHECK_THROWS_AS(insistOnWholeCopy(damaged, phrase, original, {}, HowDeep::Rows), Error);
    }
    fs::copy_file(file, damaged, fs::copy_options::overwrite_existing);
    Database::open(damaged, phrase, Access::ReadWrite).execute("DELETE FROM tool_use");
    CHECK(kindThrownBy([&] { insistOnWholeCopy(damaged, phrase, original, {}, HowDeep::Rows); }) ==
          Error::Kind::Damaged);
}

TEST_CASE_METHOD(NotebookToDamage, "a file that contradicts itself is not backed up, and no copy is left", "[damage]") {
    create();
    Database::open(file, phrase, Access::ReadWrite).execute("PRAGMA foreign_keys=OFF; UPDATE win SET teacher = 4711");
    auto notebook = Notebook::open(file, phrase, clockOf(time));
    REQUIRE(notebook.findings().size() == 1);
    CHECK(notebook.findings().front().find("win 1 refers to a missing teacher") != std::string::npos);
    CHECK(kindThrownBy([&] { notebook.backUp(folder / "backups"); }) == Error::Kind::Damaged);
    CHECK(fs::is_empty(folder / "backups"));
}

TEST_CASE_METHOD(NotebookToDamage, "once damage is known nothing more is written, be it told or met by itself",
                 "[damage]") {
    phrase = canEncrypt() && GENERATE(false, true) ? kQuickKey : Passphrase();
    create();
    const auto page = Database::open(file, phrase, Access::ReadOnly)
                          .number("SELECT rootpage FROM sqlite_master WHERE name = 'contact_note'");
    flip((page - 1) * kPageSize);
    auto notebook = Notebook::open(damaged, phrase, clockOf(time));
    put(notebook, aTeacher().named("Before It Was Known"));
    if (GENERATE(false, true))
        notebook.stopWriting();
    else
        CHECK_THROWS_AS(notebook.read().contacts.all(), Error);
    const auto before = bytesOf(damaged);
    CHECK(kindThrownBy([&] { put(notebook, aTeacher().named("Too Late")); }) == Error::Kind::Damaged);
    CHECK(kindThrownBy([&] { notebook.keepDraft("key", "words"); }) == Error::Kind::Damaged);
    CHECK(kindThrownBy([&] { notebook.undo(); }) == Error::Kind::Damaged);
    CHECK(bytesOf(damaged) == before);
}

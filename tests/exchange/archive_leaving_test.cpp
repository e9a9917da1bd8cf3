#include "exchange/leaving/archive_leaving.h"
#include "exchange/sha256.h"
#include "store/error.h"
#include "support/archive_of.h"
#include "support/full_records.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

using namespace alongside;

namespace {

struct ArchiveOut : OpenNotebook {
    TemporaryFolder folder;
    std::filesystem::path file = folder / "all.json";

    std::string content() const {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    auto files() const {
        return std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator());
    }
    auto lines() const { return notebook.read().trail.newestFirst(); }
};

} // namespace

TEST_CASE_METHOD(ArchiveOut, "an archive leaves whole, for its owner only, with the hash of its file in the trail",
                 "[leaving][archive]") {
    making::addFullRecords(notebook);
    std::ofstream(file) << "an older one";
    for (const auto privacy : {Privacy::WithoutPrivate, Privacy::WithPrivate}) {
        letArchiveLeave(notebook, file, privacy);
        REQUIRE_FALSE(lines().empty());
        CHECK(lines().front().what ==
              Leaving{DocumentKind::Archive, WayOut::SavedFile, {}, privacy == Privacy::WithPrivate});
        CHECK(lines().front().sha256 == sha256Of(content()));
        CHECK((content().find("\"reflections\"") != std::string::npos) == (privacy == Privacy::WithPrivate));
        CHECK(std::filesystem::status(file).permissions() ==
              (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
        CHECK(files() == 1);
    }
}

TEST_CASE_METHOD(ArchiveOut, "into a stream an archive leaves after its line", "[leaving][archive]") {
    std::ostringstream out;
    letArchiveLeave(notebook, out, Privacy::WithPrivate);
    REQUIRE(lines().size() == 1);
    CHECK(lines().front().sha256 == sha256Of(out.str()));
    std::ostringstream broken;
    broken.setstate(std::ios::badbit);
    CHECK(kindThrownBy([&] { letArchiveLeave(notebook, broken, Privacy::WithPrivate); }) == Error::Kind::CannotSave);
}

TEST_CASE_METHOD(ArchiveOut, "where the line cannot be written, or the file, nothing is left behind",
                 "[leaving][archive]") {
    const auto own = folder / "n.alongside";
    Notebook::create(own, {}, clockOf(time));
    {
        auto readOnly = Notebook::open(own, {}, clockOf(time), Access::ReadOnly);
        CHECK(kindThrownBy([&] { letArchiveLeave(readOnly, file, Privacy::WithPrivate); }) == Error::Kind::ReadOnly);
        std::ostringstream out;
        CHECK(kindThrownBy([&] { letArchiveLeave(readOnly, out, Privacy::WithPrivate); }) == Error::Kind::ReadOnly);
        CHECK(out.str().empty());
    }
    auto onDisk = Notebook::open(own, {}, clockOf(time));
    CHECK(kindThrownBy([&] { letArchiveLeave(onDisk, own, Privacy::WithPrivate); }) == Error::Kind::FileExists);
    CHECK(kindThrownBy([&] { letArchiveLeave(onDisk, folder / "no" / "all.json", Privacy::WithPrivate); }) ==
          Error::Kind::CannotSave);
    CHECK(onDisk.read().trail.newestFirst().empty()); // nothing was about to leave
    std::filesystem::create_directory(file);          // what cannot be replaced by a file
    CHECK(kindThrownBy([&] { letArchiveLeave(onDisk, file, Privacy::WithPrivate); }) == Error::Kind::CannotSave);
    CHECK(onDisk.read().trail.newestFirst().size() == 1); // it says what was about to leave
    const auto leftOver = [](const auto& entry) { return entry.path().extension() == ".new"; };
    CHECK(std::none_of(std::filesystem::directory_iterator(folder.path()), {}, leftOver));
}

#include "exchange/leaving/leaving.h"
#include "exchange/sha256.h"
#include "store/error.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace alongside;
using namespace alongside::making;

TEST_CASE("the hash is SHA-256 as everybody computes it", "[leaving]") {
    // FIPS 180-4's own examples
    CHECK(sha256Of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256Of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Of(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE_METHOD(OpenNotebook, "the line of the trail is there before anything leaves", "[leaving]") {
    const Leaving what{DocumentKind::Agreement, WayOut::SavedPdf, {}};
    int left = 0;
    letLeave(notebook, what, "abc", [&] {
        ++left;
        REQUIRE(notebook.read().trail.newestFirst().size() == 1);
    });
    CHECK(left == 1);
    CHECK(notebook.read().trail.newestFirst().front().sha256 == sha256Of("abc"));
    CHECK(notebook.read().trail.newestFirst().front().what == what);
}

TEST_CASE_METHOD(OpenNotebook, "where it does not leave after all, the reason comes back and the line stays",
                 "[leaving]") {
    const auto fail = [] { throw std::runtime_error("no such folder"); };
    CHECK_THROWS_AS(letLeave(notebook, {DocumentKind::Table, WayOut::SavedFile, {}}, "abc", fail), std::runtime_error);
    CHECK(notebook.read().trail.newestFirst().size() == 1);
}

TEST_CASE_METHOD(OpenNotebook, "nothing leaves a notebook in which no line can be written", "[leaving]") {
    const TemporaryFolder folder;
    const auto file = folder / "read-only.alongside";
    Notebook::create(file, {}, clockOf(time));
    auto readOnly = Notebook::open(file, {}, clockOf(time), Access::ReadOnly);
    bool left = false;
    CHECK(kindThrownBy([&] {
              letLeave(readOnly, {DocumentKind::Table, WayOut::SavedFile, {}}, "abc", [&] { left = true; });
          }) == Error::Kind::ReadOnly);
    CHECK_FALSE(left);
}

#include "store/keys/raw_key.h"
#include "support/full_records.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"
#include "support/whole_notebook.h"

#include <catch2/catch_all.hpp>

#include <fstream>

using namespace alongside;
using namespace alongside::making;

namespace {

const Passphrase kPhrase = "correct horse battery staple";

} // namespace

TEST_CASE("the key derived from a password opens the notebook, and its copies open with either", "[keys]") {
    if (!canEncrypt())
        SKIP("this build has no encryption");
    const TemporaryFolder folder;
    const auto file = folder / "mine.alongside";
    TestTime time;
    {
        auto notebook = Notebook::create(file, kPhrase, clockOf(time));
        addFullRecords(notebook);
    }
    const auto key = asPassphrase(deriveKey(*kPhrase, saltOf(file)));
    const auto notebook = Notebook::open(file, key, clockOf(time));
    const auto copy = notebook.backUp(folder / "backups");
    CHECK(saltOf(copy) == saltOf(file));
    for (const auto& phrase : {key, kPhrase}) {
        const auto reopened = Notebook::open(copy, phrase, clockOf(time));
        CHECK(reopened.isEncrypted());
        CHECK(wholeOf(reopened.read()) == wholeOf(notebook.read()));
    }
}

TEST_CASE("a key derived from another password or with another salt is a wrong password", "[keys]") {
    if (!canEncrypt())
        SKIP("this build has no encryption");
    const TemporaryFolder folder;
    const auto file = folder / "mine.alongside";
    TestTime time;
    Notebook::create(file, kPhrase, clockOf(time));
    auto otherSalt = saltOf(file);
    otherSalt[3] ^= 1;
    for (const auto& key : {deriveKey("correct horse", saltOf(file)), deriveKey(*kPhrase, otherSalt)})
        CHECK(kindThrownBy([&] { Notebook::open(file, asPassphrase(key), clockOf(time)); }) ==
              Error::Kind::WrongPassword);
}

TEST_CASE("a file too short for a salt is not a notebook", "[keys]") {
    const TemporaryFolder folder;
    std::ofstream(folder / "short") << "fifteen letters";
    CHECK(kindThrownBy([&] { saltOf(folder / "short"); }) == Error::Kind::NotANotebook);
    CHECK(kindThrownBy([&] { saltOf(folder / "missing"); }) == Error::Kind::CannotOpen);
}

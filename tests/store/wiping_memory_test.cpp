#include "actions/contact_actions.h"
#include "store/place/process_secrecy.h"
#include "store/wiping_memory.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/own_memory.h"
#include "support/put.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr int kNotes = 50;
constexpr unsigned kSeed = 11;

void plantNotes(Notebook& notebook, const PlantedWords& planted) {
    const auto ana = put(notebook, aTeacher().named("Ana"));
    for (int i = 0; i < kNotes; ++i) {
        auto contact = aContact().with(ana).made();
        contact.privateNote = "She told me " + planted.word(i) + " over coffee.";
        logMeeting(notebook, {contact, {}, {}});
    }
}

void readNotes(const Notebook& notebook) {
    std::size_t letters = 0;
    for (const auto& contact : notebook.read().contacts.all())
        letters += contact.privateNote.size();
    CHECK(letters > kNotes * 20);
}

} // namespace

TEST_CASE("planted words are found in memory that holds them, in both ways of writing, and only then", "[memory]") {
    const PlantedWords planted(3);
    CHECK(planted.inOwnMemory().empty());
    auto kept = std::make_unique<std::string>("before " + planted.word(7) + " behind");
    auto wide = std::make_unique<std::u16string>();
    for (const char letter : planted.word(23))
        *wide += static_cast<char16_t>(letter);
    CHECK(planted.inOwnMemory().contains(7));
    CHECK(planted.inOwnMemory().contains(23));
    std::fill(kept->begin(), kept->end(), ' ');
    std::fill(wide->begin(), wide->end(), u' ');
    CHECK(planted.inOwnMemory().empty());
}

TEST_CASE("what SQLite held of a notebook is gone from memory once it is closed", "[memory]") {
    const PlantedWords planted(kSeed);
    const TemporaryFolder folder;
    TestTime time;
    const auto file = folder / "mine.alongside";
    const Passphrase phrase = canEncrypt() ? Passphrase("correct horse battery staple") : Passphrase();
    const auto before = bytesHeldBySqlite();
    {
        auto notebook = Notebook::create(file, phrase, clockOf(time));
        plantNotes(notebook, planted);
        readNotes(notebook);
        CHECK(bytesHeldBySqlite() > before);
        CHECK(planted.inOwnMemory().size() == kNotes); // while it is open they must be there, else nothing is shown
    }
    CHECK(bytesHeldBySqlite() == before);
    CHECK(planted.inOwnMemory().empty());
}

TEST_CASE("freed memory is overwritten, pieces of every size", "[memory]") {
    const PlantedWords planted(kSeed + 1);
    std::vector<std::unique_ptr<std::string>> held, between;
    for (int i = 0; i < 100; ++i) { // freed in between others, so that no whole page goes back to the system
        const auto size = static_cast<std::size_t>(20 + i * i * 7);
        held.push_back(std::make_unique<std::string>(std::string(64, '.') + planted.word(i) + std::string(size, '.')));
        between.push_back(std::make_unique<std::string>(30, 'x'));
    }
    CHECK(planted.inOwnMemory().size() == 100); // else nothing is shown
    held.clear();
    CHECK(planted.inOwnMemory().empty());
}

TEST_CASE("what grows or shrinks leaves nothing where it was", "[memory]") {
    const PlantedWords planted(kSeed + 2);
    std::vector<char*> pieces, between;
    const auto resized = [&](char* piece, std::size_t size) { return static_cast<char*>(std::realloc(piece, size)); };
    for (int i = 0; i < 100; ++i) {
        const auto words = std::string(64, '.') + planted.word(i);
        pieces.push_back(resized(nullptr, 200));
        words.copy(pieces.back(), words.size());
        between.push_back(resized(nullptr, 30));
    }
    for (auto& piece : pieces) {
        piece = resized(piece, 5000);
        CHECK(piece[0] == '.');
    }
    CHECK(planted.inOwnMemory().size() == 100);
    for (auto& piece : pieces)
        piece = resized(piece, 64); // cuts the words off
    CHECK(planted.inOwnMemory().empty());
    CHECK(std::all_of(pieces.begin(), pieces.end(),
                      [](const char* piece) { return std::string_view(piece, 64) == std::string(64, '.'); }));
    for (auto& piece : pieces)
        CHECK_FALSE(resized(piece, 0));
    std::for_each(between.begin(), between.end(), std::free);
}

TEST_CASE("a process that forbids dumps leaves no core and lets nobody look in", "[memory]") {
    const auto child = ::fork();
    if (child == 0) {
        forbidDumps();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        ::_exit(limit.rlim_cur == 0 && limit.rlim_max == 0 && prctl(PR_GET_DUMPABLE) == 0 ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
}

#include "store/error.h"
#include "store/notebook.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "support/thrown.h"

#include <catch2/catch_all.hpp>

#include <fstream>
#include <sys/stat.h>
#include <utility>

using namespace alongside;

namespace {

Teacher named(const std::string& name) {
    Teacher teacher;
    teacher.name = name;
    teacher.subjects = {"Mathematics", "Science"};
    teacher.startedOn = std::chrono::year(2026) / 9 / 1;
    return teacher;
}

TeacherId addTeacher(Notebook& notebook, const std::string& name) {
    return notebook.perform(Op::AddTeacher, [&](Tables& t) { return t.teachers.add(named(name)); });
}

} // namespace

TEST_CASE_METHOD(OpenNotebook, "a deed can be undone and redone, lists and all", "[notebook]") {
    const auto id = addTeacher(notebook, "Ana Ruiz");
    const auto before = notebook.read().teachers.find(id);
    REQUIRE(before);
    CHECK(before->subjects == std::vector<std::string>{"Mathematics", "Science"});
    notebook.undo();
    CHECK_FALSE(notebook.read().teachers.find(id));
    CHECK(notebook.redoable() == Deed(Op::AddTeacher, id));
    notebook.redo();
    CHECK(notebook.read().teachers.find(id) == before);
}

TEST_CASE_METHOD(OpenNotebook, "a deed that throws leaves nothing and nothing to undo", "[notebook]") {
    CHECK_THROWS_AS(notebook.perform(Op::AddTeacher,
                                     [&](Tables& t) {
                                         t.teachers.add(named("Half done"));
                                         throw std::runtime_error("no");
                                     }),
                    std::runtime_error);
    CHECK(notebook.read().teachers.all().empty());
    CHECK_FALSE(notebook.undoable());
    addTeacher(notebook, "Next");
    CHECK(notebook.read().teachers.count() == 1);
}

TEST_CASE("a deed that fails before it has begun leaves nothing open, and the next one is saved", "[notebook]") {
    TestTime time;
    const auto clock = clockOf(time);
    bool fails = true;
    auto notebook = Notebook::inMemory({clock.today, [&] {
                                            if (std::exchange(fails, false))
                                                throw Error(Error::Kind::Damaged);
                                            return clock.now();
                                        }});
    CHECK(kindThrownBy([&] { addTeacher(notebook, "Ana Ruiz"); }) == Error::Kind::Damaged);
    const auto ben = addTeacher(notebook, "Ben Okafor");
    CHECK(notebook.read().teachers.find(ben));
    CHECK(notebook.read().teachers.all().size() == 1);
}

TEST_CASE_METHOD(OpenNotebook, "every deed announces what it touched, once", "[notebook]") {
    std::vector<Changes> heard;
    notebook.onChange([&](const Changes& changes) { heard.push_back(changes); });
    addTeacher(notebook, "Ana Ruiz");
    notebook.undo();
    CHECK(heard == std::vector<Changes>{Changes{Area::Teachers}, Changes{Area::Teachers}});
}

TEST_CASE("a new file is its owner's alone and is there again when opened", "[notebook]") {
    const TemporaryFolder folder;
    TestTime time;
    const auto file = folder / "school.alongside";
    const Passphrase phrase = canEncrypt() ? Passphrase("correct horse") : Passphrase{};
    { addTeacher(*std::make_unique<Notebook>(Notebook::create(file, phrase, clockOf(time))), "Ana Ruiz"); }
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    const auto again = Notebook::open(file, phrase, clockOf(time));
    CHECK(again.isEncrypted() == canEncrypt());
    CHECK(again.read().teachers.all().at(0).name == "Ana Ruiz");
    CHECK(again.findings().empty());
}

TEST_CASE("each way in which a file cannot be opened is told apart", "[notebook]") {
    const TemporaryFolder folder;
    TestTime time;
    const auto open = [&](const std::filesystem::path& file, const Passphrase& phrase) {
        return kindThrownBy([&] { Notebook::open(file, phrase, clockOf(time)); });
    };
    CHECK(open(folder / "none", {}) == Error::Kind::FileMissing);
    std::ofstream(folder / "text.alongside") << std::string(8192, 'x');
    CHECK(open(folder / "text.alongside", {}) == Error::Kind::NotANotebook);
    CHECK(open(folder / "text.alongside", "guess") == Error::Kind::NotANotebook);
    const auto plain = folder / "plain.alongside";
    Notebook::create(plain, {}, clockOf(time));
    CHECK(kindThrownBy([&] { Notebook::create(plain, {}, clockOf(time)); }) == Error::Kind::FileExists);
    {
        const auto held = Notebook::open(plain, {}, clockOf(time));
        CHECK(open(plain, {}) == Error::Kind::InUse);
        CHECK(Notebook::open(plain, {}, clockOf(time), Access::ReadOnly).isReadOnly());
    }
    if (!canEncrypt())
        return;
    const auto locked = folder / "locked.alongside";
    Notebook::create(locked, "correct horse", clockOf(time));
    CHECK(open(locked, {}) == Error::Kind::PasswordNeeded);
    CHECK(open(locked, "wrong horse") == Error::Kind::WrongPassword);
}

TEST_CASE("a verified backup holds the same records under the same password", "[notebook]") {
    const TemporaryFolder folder;
    TestTime time;
    const Passphrase phrase = canEncrypt() ? Passphrase("correct horse") : Passphrase{};
    auto notebook = Notebook::create(folder / "school.alongside", phrase, clockOf(time));
    addTeacher(notebook, "Ana Ruiz");
    const auto copy = notebook.backUp(folder / "backups");
    const auto opened = Notebook::open(copy, phrase, clockOf(time), Access::ReadOnly);
    CHECK(opened.read().teachers.all() == notebook.read().teachers.all());
    CHECK(opened.isEncrypted() == canEncrypt());
}

TEST_CASE_METHOD(OpenNotebook, "search folds accents, takes words as they are and follows undo", "[search]") {
    const auto ana = addTeacher(notebook, "Ana Ruiz");
    Contact contact;
    contact.with = {ana};
    contact.on = time.today;
    contact.sharedNote = "Talked about São Paulo's number talks";
    contact.privateNote = "Tired today";
    notebook.perform(Op::LogMeeting, [&](Tables& t) { t.contacts.add(contact); });
    const auto& search = notebook.read().search;
    REQUIRE(search.find("sao num").size() == 1);
    CHECK(search.find("sao num").front().teacher == ana);
    CHECK_FALSE(search.find("sao").front().inPrivateNote);
    CHECK(search.find("tired").front().inPrivateNote);
    for (const auto* harmless : {"\"", "a AND", "NEAR(", "*", "col:x", "'); DROP TABLE teacher; --", "-", ""})
        CHECK(search.find(harmless).empty());
    notebook.undo();
    CHECK(search.find("sao").empty());
    notebook.redo();
    CHECK(search.find("sao").size() == 1);
}

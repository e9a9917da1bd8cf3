#include "exchange/sha256.h"
#include "store/database.h"
#include "store/notebook.h"
#include "support/command_line.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace alongside;

namespace {

constexpr const char* kSchool = R"({"format": "alongside-archive", "version": 1, "schools": [
  {"id": "50000000-0000-4000-8000-000000000001", "name": "Riverside", "changedAt": "2026-10-01T10:00:00Z"}
]}
)";

// A folder with the demo of one day in it.
struct CliFolder {
    const TemporaryFolder folder;

    std::string at(const char* name) const { return (folder / name).string(); }
    void write(const char* name, const std::string& content) const { std::ofstream(at(name)) << content; }
    std::string read(const char* name) const {
        std::ifstream stream(at(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    bool has(const char* name) const { return std::filesystem::exists(at(name)); }
    Ran demo(const char* name, const std::string& options = {}) const {
        return runCli("demo " + at(name) + " --today 2026-11-20 " + options);
    }
};

std::string withoutOrigin(std::string archive) {
    for (const auto* member : {"  \"exportedAt\"", "  \"generator\""}) {
        const auto from = archive.find(member);
        REQUIRE(from != std::string::npos);
        archive.erase(from, archive.find('\n', from) - from + 1);
    }
    return archive;
}

auto linesIn(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
}

} // namespace

TEST_CASE("help and version come on standard output", "[cli]") {
    const auto help = runCli("--help");
    CHECK(help.code == 0);
    for (const auto* command : {"import", "export", "trust", "check", "backup", "restore", "rescue", "demo"})
        CHECK(help.out.find(std::string("alongside-cli ") + command) != std::string::npos);
    CHECK(runCli("import --help").code == 0);
    const auto version = runCli("--version");
    CHECK(version.code == 0);
    CHECK(version.out.starts_with("alongside-cli "));
}

TEST_CASE_METHOD(CliFolder, "a command line that is not understood ends with 2 and writes nothing", "[cli]") {
    const auto [words, complaint] = GENERATE(table<std::string, std::string>({
        {"", "a command is missing"},
        {"exprot x", "\"exprot\" is not a command"},
        {"import x", "the name of a file or folder is missing"},
        {"import x y z", "\"z\" is one name too many"},
        {"export x --with-everything", "\"--with-everything\" is not an option of this command"},
        {"export x --with-private=yes", "\"--with-private=yes\" is not an option of this command"},
        {"export x -o", "\"-o\" needs a value"},
        {"export x -o a -o b", "\"-o\" stands there twice"},
        {"demo x --size huge", "\"huge\" is not a size; --size takes demo, term, career or district"},
        {"demo x --seed -1", "\"-1\" is not a whole number; --seed takes one"},
        {"demo x --today 2026-02-30", "\"2026-02-30\" is not a date; --today takes one as YYYY-MM-DD"},
        {"trust x --as-of soon", "\"soon\" is not a date; --as-of takes one as YYYY-MM-DD"},
        {"check x --password-file nowhere", "no password can be read from nowhere"},
    }));
    CAPTURE(words);
    const auto ran = runCli(words, "cd " + folder.path().string() + ";");
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err == "alongside-cli: " + complaint + "; see alongside-cli --help\n");
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE_METHOD(CliFolder, "import makes a notebook, and says what it did", "[cli]") {
    write("a.json", kSchool);
    const auto first = runCli("import " + at("a.json") + ' ' + at("n.alongside"));
    CHECK(first.code == 0);
    CHECK(first.out == "{\"added\": 1, \"changed\": 0, \"unchanged\": 0}\n");
    CHECK(first.err.empty());
    const auto again = runCli("import " + at("a.json") + ' ' + at("n.alongside"));
    CHECK(again.code == 0);
    CHECK(again.out == "{\"added\": 0, \"changed\": 0, \"unchanged\": 1}\n");
    const std::string kept = "alongside-cli: the notebook as it was before is kept in ";
    REQUIRE(again.err.starts_with(kept));
    CHECK(runCli("check '" + again.err.substr(kept.size(), again.err.size() - kept.size() - 1) + '\'').code == 0);
}

TEST_CASE_METHOD(CliFolder, "a refused import leaves no notebook, or the notebook as it was", "[cli]") {
    std::string bad = kSchool;
    bad.replace(bad.find("\"Riverside\""), 11, "17");
    write("bad.json", bad);
    const auto refused = runCli("import " + at("bad.json") + ' ' + at("n.alongside"));
    CHECK(refused.code == 1);
    CHECK(refused.out.empty());
    CHECK(refused.err ==
          "alongside-cli: refused, nothing was imported:\n/schools/0/name (line 2): is a number, not text\n");
    CHECK_FALSE(has("n.alongside"));

    write("a.json", kSchool);
    REQUIRE(runCli("import " + at("a.json") + ' ' + at("n.alongside")).code == 0);
    const auto before = read("n.alongside");
    CHECK(runCli("import " + at("bad.json") + ' ' + at("n.alongside")).code == 1);
    CHECK(read("n.alongside") == before);
}

TEST_CASE_METHOD(CliFolder, "what is not there is refused with 1 and named", "[cli]") {
    write("a.json", kSchool);
    write("text.alongside", "just text");
    const auto missing = runCli("import " + at("none.json") + ' ' + at("n.alongside"));
    CHECK(missing.code == 1);
    CHECK(missing.err == "alongside-cli: " + at("none.json") + " is not there\n");
    CHECK_FALSE(has("n.alongside"));
    for (const auto* command : {"export ", "trust ", "check "}) {
        CHECK(runCli(command + at("none.alongside")).code == 1);
        const auto other = runCli(command + at("text.alongside"));
        CHECK(other.code == 1);
        CHECK(other.err == "alongside-cli: " + at("text.alongside") + " is not a notebook of Alongside\n");
    }
    CHECK(runCli("backup " + at("none.alongside") + ' ' + at("backups")).code == 1);
}

TEST_CASE_METHOD(CliFolder, "export, import and export again give the same document", "[cli]") {
    REQUIRE(demo("one.alongside").code == 0);
    CHECK(runCli("export " + at("one.alongside") + " --with-private -o " + at("one.json")).code == 0);
    REQUIRE(runCli("import " + at("one.json") + ' ' + at("two.alongside")).code == 0);
    const auto second = runCli("export --with-private " + at("two.alongside"));
    CHECK(second.code == 0);
    CHECK(withoutOrigin(second.out) == withoutOrigin(read("one.json")));
    struct stat status {};
    REQUIRE(::stat(at("one.json").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777u) == 0600u);
}

TEST_CASE_METHOD(CliFolder, "export keeps what is private unless it is asked for", "[cli]") {
    REQUIRE(demo("n.alongside").code == 0);
    const auto open = runCli("export " + at("n.alongside"));
    const auto full = runCli("export --with-private " + at("n.alongside"));
    CHECK(open.out.find("privateNote") == std::string::npos);
    CHECK(open.out.find("reflections") == std::string::npos);
    CHECK(full.out.find("privateNote") != std::string::npos);
    CHECK(full.out.find("\"reflections\": [") != std::string::npos);
}

TEST_CASE_METHOD(CliFolder, "trust, check and backup write nothing to the notebook", "[cli]") {
    REQUIRE(demo("n.alongside").code == 0);
    const auto before = read("n.alongside");
    CHECK(runCli("trust " + at("n.alongside")).code == 0);
    CHECK(runCli("check " + at("n.alongside")).code == 0);
    CHECK(runCli("backup " + at("n.alongside") + ' ' + at("backups")).code == 0);
    CHECK(read("n.alongside") == before);
}

TEST_CASE_METHOD(CliFolder, "what is exported has its line in the trail, with the hash of what left", "[cli][trail]") {
    REQUIRE(demo("n.alongside").code == 0);
    const auto printed = runCli("export " + at("n.alongside"));
    REQUIRE(printed.code == 0);
    REQUIRE(runCli("export --with-private " + at("n.alongside") + " -o " + at("all.json")).code == 0);
    const auto notebook = Notebook::open(at("n.alongside"), {}, {[] { return Date(); }, [] { return Instant(); }});
    const auto lines = notebook.read().trail.newestFirst();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].what == Leaving{DocumentKind::Archive, WayOut::SavedFile, {}, true});
    CHECK(lines[0].sha256 == sha256Of(read("all.json")));
    CHECK(lines[1].what == Leaving{DocumentKind::Archive, WayOut::SavedFile, {}, false});
    CHECK(lines[1].sha256 == sha256Of(printed.out));
}

TEST_CASE_METHOD(CliFolder, "nothing is exported where its line cannot be written", "[cli][trail]") {
    REQUIRE(demo("n.alongside").code == 0);
    {
        const auto open = Notebook::open(at("n.alongside"), {}, {[] { return Date(); }, [] { return Instant(); }});
        for (const auto& way : {std::string(), " -o " + at("all.json")}) {
            const auto ran = runCli("export " + at("n.alongside") + way);
            CHECK(ran.code == 1);
            CHECK(ran.out.empty());
            CHECK(ran.err == "alongside-cli: " + at("n.alongside") +
                                 " is open in another program; close it there and try again\n");
        }
        CHECK_FALSE(has("all.json"));
    }
    const auto itself = runCli("export " + at("n.alongside") + " -o " + at("n.alongside"));
    CHECK(itself.code == 1);
    CHECK(itself.err == "alongside-cli: " + at("n.alongside") + " is there already; nothing was replaced\n");
    CHECK(runCli("check " + at("n.alongside")).code == 0);
}

TEST_CASE_METHOD(CliFolder, "nothing is exported from a notebook that may only be read", "[cli][trail]") {
    REQUIRE(demo("n.alongside").code == 0);
    if (::geteuid() == 0)
        SKIP("the superuser may write everything");
    std::filesystem::permissions(at("n.alongside"), std::filesystem::perms::owner_read);
    const auto ran = runCli("export " + at("n.alongside"));
    CHECK(ran.code == 1);
    CHECK(ran.out.empty());
    CHECK(ran.err == "alongside-cli: " + at("n.alongside") +
                         " may be read but not written; what is exported gets a line in the notebook's trail first, "
                         "so nothing was exported\n");
}

TEST_CASE_METHOD(CliFolder, "trust prints a line for every teacher, or for the one asked for", "[cli]") {
    REQUIRE(demo("n.alongside").code == 0);
    const auto all = runCli("trust " + at("n.alongside") + " --as-of 2026-11-20");
    CHECK(all.code == 0);
    CHECK(linesIn(all.out) == 9);
    CHECK(all.out.starts_with("{\"asOf\":\"2026-11-20\",\"teacher\":\""));
    const auto uuid = all.out.substr(32, 36);
    const auto one = runCli("trust " + at("n.alongside") + " --as-of=2026-11-20 --teacher " + uuid);
    CHECK(one.out == all.out.substr(0, all.out.find('\n') + 1));
    const auto nobody = runCli("trust " + at("n.alongside") + " --teacher 50000000-0000-4000-8000-000000000001");
    CHECK(nobody.code == 1);
    CHECK(nobody.err == "alongside-cli: teacher 50000000-0000-4000-8000-000000000001 is not in the notebook\n");
    CHECK(runCli("trust " + at("n.alongside") + " --teacher Ana").code == 2);
}

TEST_CASE_METHOD(CliFolder, "check counts what is whole, and names what is not", "[cli]") {
    REQUIRE(demo("n.alongside").code == 0);
    const auto whole = runCli("check " + at("n.alongside"));
    CHECK(whole.code == 0);
    CHECK(whole.out.starts_with("{\"coaches\": 2, \"schools\": 2, \"teachers\": 9, "));
    CHECK(whole.err.empty());

    std::fstream file(at("n.alongside"), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(40 * 4096);
    file << std::string(4096, 'x');
    file.close();
    const auto damaged = runCli("check " + at("n.alongside"));
    CHECK(damaged.code == 1);
    CHECK(damaged.err.find("n.alongside") != std::string::npos);
}

TEST_CASE_METHOD(CliFolder, "a backup is a notebook with the same content", "[cli]") {
    REQUIRE(demo("n.alongside").code == 0);
    const auto made = runCli("backup " + at("n.alongside") + ' ' + at("backups"));
    REQUIRE(made.code == 0);
    const auto path = made.out.substr(0, made.out.size() - 1);
    CHECK(path.starts_with(at("backups") + "/n "));
    CHECK(withoutOrigin(runCli("export '" + path + '\'').out) ==
          withoutOrigin(runCli("export " + at("n.alongside")).out));
}

TEST_CASE_METHOD(CliFolder, "a restored backup takes the notebook's place once that is asked for", "[cli][backups]") {
    REQUIRE(demo("n.alongside").code == 0);
    const auto before = withoutOrigin(runCli("export " + at("n.alongside")).out);
    const auto made = runCli("backup " + at("n.alongside") + ' ' + at("elsewhere"));
    const auto path = "'" + made.out.substr(0, made.out.size() - 1) + "'";
    write("a.json", kSchool);
    REQUIRE(runCli("import " + at("a.json") + ' ' + at("n.alongside")).code == 0);
    const auto after = withoutOrigin(runCli("export " + at("n.alongside")).out);
    REQUIRE(after != before);

    const auto looked = runCli("restore " + path + ' ' + at("n.alongside"));
    CHECK(looked.code == 0);
    CHECK(looked.out.find("nothing was changed") != std::string::npos);
    CHECK(withoutOrigin(runCli("export " + at("n.alongside")).out) == after);

    const auto restored = runCli("restore " + path + ' ' + at("n.alongside") + " --replace");
    REQUIRE(restored.code == 0);
    CHECK(withoutOrigin(runCli("export " + at("n.alongside")).out) == before);
    const auto kept = restored.out.substr(restored.out.find("kept in ") + 8);
    CHECK(withoutOrigin(runCli("export '" + kept.substr(0, kept.size() - 1) + "'").out) == after);
}

TEST_CASE_METHOD(CliFolder, "a demo never replaces a notebook, and is the same for the same seed", "[cli]") {
    REQUIRE(demo("n.alongside", "--seed 5").code == 0);
    const auto again = demo("n.alongside");
    CHECK(again.code == 1);
    CHECK(again.err == "alongside-cli: " + at("n.alongside") + " is there already; nothing was replaced\n");
    REQUIRE(demo("m.alongside", "--seed=5 --size=demo").code == 0);
    CHECK(withoutOrigin(runCli("export " + at("n.alongside")).out) ==
          withoutOrigin(runCli("export " + at("m.alongside")).out));
}

TEST_CASE_METHOD(CliFolder, "a password comes from the environment or a file, and is needed", "[cli]") {
    if (!canEncrypt())
        SKIP("this build has no encryption");
    write("a.json", kSchool);
    write("right", "correct horse\nand a second line\n");
    write("wrong", "battery\n");
    REQUIRE(runCli("import " + at("a.json") + ' ' + at("n.alongside"), "ALONGSIDE_PASSWORD='correct horse'").code == 0);
    CHECK_FALSE(read("n.alongside").starts_with("SQLite"));
    CHECK(runCli("export " + at("n.alongside") + " --password-file " + at("right")).code == 0);
    CHECK(runCli("export " + at("n.alongside"), "ALONGSIDE_PASSWORD='correct horse'").code == 0);
    const auto wrong = runCli("export " + at("n.alongside") + " --password-file " + at("wrong"));
    CHECK(wrong.code == 1);
    CHECK(wrong.err == "alongside-cli: the password does not open " + at("n.alongside") + "\n");
    const auto none = runCli("check " + at("n.alongside"));
    CHECK(none.code == 1);
    CHECK(none.err.find("has a password") != std::string::npos);
}

TEST_CASE_METHOD(CliFolder, "a damaged notebook is rescued into a new one, with a report", "[cli]") {
    const std::string password = canEncrypt() ? "ALONGSIDE_PASSWORD=horse" : "";
    REQUIRE(runCli("demo " + at("a.alongside") + " --today 2026-11-20", password).code == 0);
    const auto whole = runCli("rescue " + at("a.alongside") + " " + at("whole.alongside"), password);
    CHECK(whole.code == 0);
    CHECK(whole.out.find("\"lostAbout\": 0,") != std::string::npos);
    auto spoiled = read("a.alongside");
    spoiled.replace(spoiled.size() / 2 / 4096 * 4096, 8 * 4096, 8 * 4096, 'x');
    write("a.alongside", spoiled);
    const auto rescued = runCli("rescue " + at("a.alongside") + " " + at("b.alongside"), password);
    INFO(rescued.out);
    CHECK(rescued.code < 2);
    CHECK(rescued.out.find("{\"table\": \"contact_note\", \"saved\": ") != std::string::npos);
    CHECK(read("a.alongside") == spoiled);
    CHECK(runCli("check " + at("b.alongside"), password).code == 0);
    CHECK(runCli("rescue " + at("a.alongside") + " " + at("b.alongside"), password).code == 1);
}

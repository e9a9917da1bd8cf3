#include "exchange/archive_export.h"
#include "exchange/archive_import.h"
#include "support/archive_of.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>

#include <sstream>

using namespace alongside;
using namespace alongside::making;

namespace {

// Without the two members in which exports of the same content may differ.
std::string withoutOrigin(const std::string& archive) {
    std::istringstream in(archive);
    std::string kept;
    for (std::string line; std::getline(in, line);)
        if (!line.starts_with("  \"exportedAt\"") && !line.starts_with("  \"generator\""))
            kept += line + '\n';
    return kept;
}

} // namespace

TEST_CASE_METHOD(OpenNotebook, "an archive of a record of every kind comes back without loss", "[archive]") {
    making::addFullRecords(notebook);
    const auto first = archiveOf(notebook);
    auto other = Notebook::inMemory(clockOf(time));
    const auto report = importArchive(other, first);
    CHECK(report == ImportReport{16, 0, 0});
    CHECK(withoutOrigin(archiveOf(other)) == withoutOrigin(first));
    CHECK(other.read().contacts.inBin().size() == notebook.read().contacts.inBin().size());
    CHECK(other.read().settings.current() == notebook.read().settings.current());
    CHECK(other.read().calendar.current() == notebook.read().calendar.current());
}

TEST_CASE_METHOD(OpenNotebook, "an empty notebook makes an archive that comes back", "[archive]") {
    auto other = Notebook::inMemory(clockOf(time));
    CHECK(importArchive(other, archiveOf(notebook)) == ImportReport{});
    CHECK(withoutOrigin(archiveOf(other)) == withoutOrigin(archiveOf(notebook)));
}

TEST_CASE_METHOD(OpenNotebook, "an archive lists its members as archive.md does, two spaces deep", "[archive]") {
    making::addFullRecords(notebook);
    const auto archive = archiveOf(notebook);
    std::istringstream in(archive);
    std::vector<std::string> members;
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("  \""))
            members.push_back(line.substr(3, line.find('"', 3) - 3));
    CHECK(members == std::vector<std::string>{"format", "version", "exportedAt", "generator", "settings", "calendar",
                                              "coaches", "schools", "teachers", "agreements", "cycles", "contacts",
                                              "nextSteps", "wins", "checklists", "pulses", "reflections", "tools",
                                              "moves"});
    CHECK(archive.find("\"strong\": [\n      9,\n      10\n    ]") != std::string::npos);
    CHECK(archive.ends_with("\n}\n"));
}

TEST_CASE_METHOD(OpenNotebook, "what is private leaves only when it is asked for", "[archive]") {
    making::addFullRecords(notebook);
    const auto open = archiveOf(notebook, Privacy::WithoutPrivate);
    CHECK(open.find("canary") == std::string::npos);
    CHECK(open.find("privateNote") == std::string::npos);
    CHECK(open.find("reflections") == std::string::npos);
    CHECK(open.find("Exit slips before the bell") != std::string::npos);
    const auto full = archiveOf(notebook, Privacy::WithPrivate);
    CHECK(full.find("canary in the private note") != std::string::npos);
    CHECK(full.find("canary in the reflection") != std::string::npos);
}
